package pl.mors.document;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/** A file that came with a form, and was not looked at yet. */
public record HandedIn(String name, FileSource content) {

    /** Null when the form came without one. */
    public static @Nullable HandedIn of(@Nullable MultipartFile file) {
        return file == null || file.isEmpty()
                ? null
                : new HandedIn(Objects.requireNonNullElse(file.getOriginalFilename(), ""), file::getInputStream);
    }
}
