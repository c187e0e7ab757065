package pl.mors.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;

/** Papers as PDF files for reading, signing and keeping: PDF/UA-1 and PDF/A-3a at once. */
public interface Papers {

    /** The paper in the reader's language; see {@link pl.mors.platform.text.Texts#in} for another's. */
    byte[] print(Paper paper);

    /** Answers a request with the paper, to be saved. */
    void send(Paper paper, HttpServletResponse response) throws IOException;

    /** As {@link #send}, where the paper takes one page; otherwise with the other one, however many that takes. */
    void sendOnOnePage(Paper paper, Paper otherwise, HttpServletResponse response) throws IOException;

    /**
     * As {@link #send}, for a paper that is signed: a code on each of its pages files the scan of it. The same words about the same
     * subject are the same paper, and so the same bytes; other words are another paper.
     *
     * @param subject what the paper is about
     */
    void sendCoded(Paper paper, PaperKind kind, UUID subject, HttpServletResponse response) throws IOException;
}
