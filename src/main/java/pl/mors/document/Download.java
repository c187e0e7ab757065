package pl.mors.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers a request with a stored file to be saved, never to be shown within our own pages: somebody else wrote what is in it. */
@Component
public class Download {

    private final FileStore files;

    Download(FileStore files) {
        this.files = files;
    }

    /** Sends the file under its name, with its Polish letters as RFC 8187 writes them. */
    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        try (var content = files.open(file)) {
            response.setContentType(file.type().mediaType());
            response.setContentLengthLong(file.sizeBytes());
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment()
                            .filename(file.name(), StandardCharsets.UTF_8)
                            .build()
                            .toString());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            content.transferTo(response.getOutputStream());
        }
    }
}
