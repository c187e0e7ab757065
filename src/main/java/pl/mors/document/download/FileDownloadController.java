package pl.mors.document.download;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.FileId;
import pl.mors.document.FileStore;
import pl.mors.document.StoredFile;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.NotFound;

/** Files to be saved, never to be shown within our own pages: what is in them was written by somebody else. */
@Controller
class FileDownloadController {

    private final FileStore files;

    FileDownloadController(FileStore files) {
        this.files = files;
    }

    @GetMapping("/pulpit/pliki/{id}")
    @Requires(DataClass.CONFIDENTIAL)
    @ReadsPersonalData(value = "file", idParam = "id")
    void download(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        StoredFile file = files.find(new FileId(id)).orElseThrow(() -> new NotFound("file " + id));
        try (InputStream content = files.open(file)) {
            response.setContentType(file.type().mediaType());
            response.setContentLengthLong(file.sizeBytes());
            response.setHeader(HttpHeaders.CONTENT_DISPOSITION, attachment(file.name()));
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            content.transferTo(response.getOutputStream());
        }
    }

    /** With the name's Polish letters as RFC 5987 (now RFC 8187) writes them. */
    private static String attachment(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }
}
