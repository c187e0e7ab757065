package pl.mors.document.paper;

import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import pl.mors.document.FileType;
import pl.mors.document.Paper;
import pl.mors.document.Papers;

/** Fills in a paper's template and makes it a PDF. */
@Component
class PaperPrinter implements Papers {

    private final TemplateEngine templates;

    PaperPrinter(TemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public byte[] print(Paper paper) {
        var filledIn = new StringOutput();
        templates.render(paper.template() + ".jte", paper.page(), filledIn);
        return FirstUse.PDF.make(filledIn.toString(), paper.madeAt());
    }

    /** Fonts and colours are read when the first paper is printed: a start has no time for them. */
    private static final class FirstUse {

        private static final PdfMaker PDF = new PdfMaker();
    }

    /** The whole paper is made before its first byte is sent, so that a fault still gets its own page. */
    @Override
    public void send(Paper paper, HttpServletResponse response) throws IOException {
        byte[] bytes = print(paper);
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
