package pl.mors.document;

/**
 * Hides bytes that a module keeps in a table of its own for a short while, under the current organisation's key. What must stay is a
 * file of {@link FileStore}.
 */
public interface Envelope {

    /**
     * Enciphers, in the caller's transaction.
     *
     * @param owner what the bytes belong to: under another name they don't open
     */
    byte[] seal(byte[] plain, String owner);

    /** Deciphers, in the caller's transaction. */
    byte[] open(byte[] sealed, String owner);
}
