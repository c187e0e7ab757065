package pl.mors.programme.file;

/**
 * One reason why a programme file was refused.
 *
 * @param file name of the file as the caller gave it
 * @param line line, counted from 1
 * @param column column, counted from 1
 * @param path JSON Pointer (RFC 6901) of the value, such as {@code /demo/groups/3/room}; empty for the whole file
 * @param reason Polish sentence that names the field and the value
 */
public record Problem(String file, int line, int column, String path, String reason) {

    /** Says it in one line: file, line, column, reason. */
    @Override
    public String toString() {
        return "%s, wiersz %d, kolumna %d: %s".formatted(file, line, column, reason);
    }
}
