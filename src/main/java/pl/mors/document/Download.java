package pl.mors.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** Answers a request with a stored file: to be saved, and never shown within our own pages, where somebody else wrote what is in it. */
@Component
public class Download {

    /** Should a browser show the file all the same, nothing in it runs, is fetched or reaches our pages. */
    private static final String SANDBOX = "default-src 'none'; sandbox";

    private final FileStore files;

    Download(FileStore files) {
        this.files = files;
    }

    /** Shows a picture that was made here, of whatever somebody else sent: nothing of their file is in it. */
    public void show(StoredFile picture, HttpServletResponse response) throws IOException {
        write(picture, ContentDisposition.inline().build().toString(), response);
    }

    /** Sends the file under its name, with its Polish letters as RFC 8187 writes them. */
    public void send(StoredFile file, HttpServletResponse response) throws IOException {
        write(file, underItsName(file.name()), response);
    }

    /** Sends what a {@link FileStore} gives piece by piece, to be kept for as long as the caller's headers say. */
    public void send(String name, FileType type, long sizeBytes, InputStream content, HttpServletResponse response)
            throws IOException {
        describe(type, sizeBytes, underItsName(name), response);
        content.transferTo(response.getOutputStream());
    }

    private void write(StoredFile file, String disposition, HttpServletResponse response) throws IOException {
        try (var content = files.open(file)) {
            describe(file.type(), file.sizeBytes(), disposition, response);
            response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
            content.transferTo(response.getOutputStream());
        }
    }

    private static String underItsName(String name) {
        return ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build()
                .toString();
    }

    private static void describe(FileType type, long sizeBytes, String disposition, HttpServletResponse response) {
        response.setContentType(type.mediaType());
        response.setContentLengthLong(sizeBytes);
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, disposition);
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Content-Security-Policy", SANDBOX);
    }
}
