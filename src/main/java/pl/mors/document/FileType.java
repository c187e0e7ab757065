package pl.mors.document;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The types of files that are taken in. Which one a file is, its content says, not its sender. */
public enum FileType {
    PDF("application/pdf", "pdf"),
    PNG("image/png", "png"),
    JPEG("image/jpeg", "jpg", "jpeg"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx"),
    CSV("text/csv", "csv"),
    EML("message/rfc822", "eml");

    private final String mediaType;

    @SuppressWarnings("ImmutableEnumChecker") // List.of gives an unmodifiable one
    private final List<String> extensions;

    FileType(String mediaType, String... extensions) {
        this.mediaType = mediaType;
        this.extensions = List.of(extensions);
    }

    public String mediaType() {
        return mediaType;
    }

    /** Key of its name. */
    public String textKey() {
        return "document.file." + this;
    }

    /** A file's name with the extension of the type. */
    public String named(String name) {
        return name + "." + extensions.getFirst();
    }

    /** Whether a file of this type may have this name: by its extension, which tells the reader's machine what to do with it. */
    public boolean fits(String fileName) {
        return extensions.contains(
                fileName.substring(fileName.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
    }

    public static FileType ofMediaType(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no file has the type " + mediaType));
    }
}
