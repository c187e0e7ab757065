package pl.mors.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Papers as PDF files for reading, signing and keeping: PDF/UA-1 and PDF/A-3a at once. */
public interface Papers {

    /** The paper in the reader's language; see {@link pl.mors.platform.text.Texts#in} for another's. */
    byte[] print(Paper paper);

    /** Answers a request with the paper, to be saved. */
    void send(Paper paper, HttpServletResponse response) throws IOException;
}
