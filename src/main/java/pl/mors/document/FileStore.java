package pl.mors.document;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;

/** Files of the current organisation. */
public interface FileStore {

    /**
     * Takes a file in, in the caller's transaction. The same content is kept once per organisation, under as many names as
     * needed. A refused file leaves nothing behind.
     *
     * @param name as the reader knows it; folders before it are cut off
     */
    StoreFileOutcome store(FileKind kind, String name, FileSource source);

    /**
     * Takes in what MORS made itself, a picture that it drew or a list that it wrote. As {@link #store}, but nothing is searched for
     * what would act when it is opened: none of it is anybody else's, and what dots spell by chance is no reason to refuse it.
     */
    StoreFileOutcome storeOwn(FileKind kind, String name, FileSource source);

    Optional<StoredFile> find(FileId id);

    /**
     * The content, read and deciphered piece by piece, each in a short transaction of its own when the caller has none.
     * Reading fails with an {@link java.io.IOException} where the stored bytes are not those that were kept.
     */
    InputStream open(StoredFile file);

    /**
     * Deciphers piece by piece what a function of the owner gives out to readers who see no files themselves. That they may see it
     * has been decided there. Reading fails as that of {@link #open(StoredFile)} does.
     *
     * @param wrappedKeys the organisation's key set for content, as it is kept
     * @param chunks gives a chunk of the content by its number, from 0; nothing after the last
     */
    InputStream open(UUID content, byte[] wrappedKeys, IntFunction<Optional<byte[]>> chunks);

    /**
     * The same at once, of something small.
     *
     * @param enciphered all chunks of the content, one after another
     */
    byte[] decipher(UUID content, byte[] wrappedKeys, byte[] enciphered);

    /**
     * Reads the whole content, as {@link #open(StoredFile)} does, and says whether it is the one that was kept.
     *
     * @see FileCheck
     */
    FileCheck check(StoredFile file);
}
