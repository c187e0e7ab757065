package pl.mors.document;

import java.util.Map;

/**
 * Hides bytes that a module keeps in a table of its own, under the current organisation's key: a list for a short while, free text about
 * people. What somebody uploads and keeps is a file of {@link FileStore}.
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

    /**
     * Deciphers several, each by its owner, in the caller's transaction and with the key fetched once.
     *
     * @return what was hidden, by owner
     */
    Map<String, byte[]> openAll(Map<String, byte[]> sealedByOwner);
}
