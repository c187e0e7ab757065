package pl.mors.platform.web;

/** How much a form may bring with it, in megabytes of 1024 x 1024 bytes. */
public final class Megabytes {

    /** All files of one form together: more is not taken in at all. */
    public static final int OF_FORM = 250;

    private static final long BYTES = 1024L * 1024L;

    private Megabytes() {}

    public static long bytes(int megabytes) {
        return megabytes * BYTES;
    }
}
