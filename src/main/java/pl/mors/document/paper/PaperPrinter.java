package pl.mors.document.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import pl.mors.document.FileType;
import pl.mors.document.PageCode;
import pl.mors.document.Paper;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;

/** Fills in a paper's template and makes it a PDF. */
@Component
class PaperPrinter implements Papers {

    private final TemplateEngine templates;
    private final PaperRegister printed;

    PaperPrinter(TemplateEngine templates, PaperRegister printed) {
        this.templates = templates;
        this.printed = printed;
    }

    @Override
    public byte[] print(Paper paper) {
        return FirstUse.PDF.make(filledIn(paper), paper.madeAt());
    }

    private String filledIn(Paper paper) {
        var filledIn = new StringOutput();
        templates.render(paper.template() + ".jte", paper.page(), filledIn);
        return filledIn.toString();
    }

    /** Fonts and colours are read when the first paper is printed: a start has no time for them. */
    private static final class FirstUse {

        private static final PdfMaker PDF = new PdfMaker();
    }

    /** The whole paper is made before its first byte is sent, so that a fault still gets its own page. */
    @Override
    public void send(Paper paper, HttpServletResponse response) throws IOException {
        send(paper, print(paper), response);
    }

    @Override
    public void sendOnOnePage(Paper paper, Paper otherwise, HttpServletResponse response) throws IOException {
        byte[] printed = print(paper);
        if (pages(printed) == 1) {
            send(paper, printed, response);
        } else {
            send(otherwise, response);
        }
    }

    private static int pages(byte[] printed) throws IOException {
        try (var document = Loader.loadPDF(printed)) {
            return document.getNumberOfPages();
        }
    }

    @Override
    public void sendCoded(Paper paper, PaperKind kind, UUID subject, HttpServletResponse response) throws IOException {
        var filledIn = filledIn(paper);
        byte[] coded = FirstUse.PDF.makeCoded(filledIn, paper.madeAt(), pages -> {
            var id = printed.idOf(kind, subject, paper.madeAt() + "\n" + filledIn, pages);
            return page -> new PageCode(PageCode.Kind.PAPER, id, page).text();
        });
        send(paper, coded, response);
    }

    private static void send(Paper paper, byte[] bytes, HttpServletResponse response) throws IOException {
        response.setContentType(FileType.PDF.mediaType());
        response.setContentLength(bytes.length);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(paper.fileName())
                        .build()
                        .toString());
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.getOutputStream().write(bytes);
    }
}
