package pl.mors.document;

import pl.mors.platform.Coded;
import pl.mors.platform.web.Megabytes;

/** What a file is to the organisation, and so how large it may be. */
public enum FileKind implements Coded {
    /** A filled-in form. */
    FORM(1),
    /** A paper about a person: a certificate, a declaration. */
    PAPER(25),
    /** A photograph, without what the camera wrote into it. */
    PHOTO(5),
    /** Many scanned sheets at once. */
    SCAN_BATCH(250),
    /** An e-mail as it came, or printed. */
    MAIL(5),
    /** What MORS made to be handed out. */
    EXPORT(250);

    private final int limitMegabytes;

    FileKind(int limitMegabytes) {
        this.limitMegabytes = limitMegabytes;
    }

    /** Whether a file of this type may be one: an e-mail stands for nothing else. */
    public boolean takes(FileType type) {
        return this == MAIL ? type == FileType.EML || type == FileType.PDF : type != FileType.EML;
    }

    /** The largest size, in megabytes of 1024 x 1024 bytes. */
    public int limitMegabytes() {
        return limitMegabytes;
    }

    /** The largest size in bytes, inclusive. */
    public long limitBytes() {
        return Megabytes.bytes(limitMegabytes);
    }
}
