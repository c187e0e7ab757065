package pl.mors.document;

/** What a reading of a kept file found. */
public sealed interface FileCheck {

    /**
     * Size and address are those of the day on which it was kept.
     *
     * @param sha256 digest of the content, as 64 hexadecimal digits
     */
    record Intact(String sha256) implements FileCheck {}

    /** The stored bytes do not open, or are not those that were kept. */
    record Damaged() implements FileCheck {}
}
