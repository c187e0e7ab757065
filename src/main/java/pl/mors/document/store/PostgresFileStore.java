package pl.mors.document.store;

import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.mac.ChunkedMacComputation;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.document.FileCheck;
import pl.mors.document.FileId;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.FileType;
import pl.mors.document.StoreFileOutcome;
import pl.mors.document.StoreFileOutcome.Refusal;
import pl.mors.document.StoreFileOutcome.Refused;
import pl.mors.document.StoredFile;
import pl.mors.document.keys.OrganisationKeys;
import pl.mors.platform.Ids;
import pl.mors.platform.Tenancy;

/** Keeps content in the database: addressed by its HMAC, enciphered as a stream, cut into chunks. */
@Service
class PostgresFileStore implements FileStore {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final FileRepository repository;
    private final OrganisationKeys keys;
    private final TransactionTemplate shortRead;

    PostgresFileStore(FileRepository repository, OrganisationKeys keys, PlatformTransactionManager transactions) {
        this.repository = repository;
        this.keys = keys;
        this.shortRead = new TransactionTemplate(transactions);
        this.shortRead.setReadOnly(true);
    }

    @Override
    @Transactional
    public StoreFileOutcome store(FileKind kind, String name, FileSource source) {
        return store(kind, name, source, ActiveContent::in);
    }

    @Override
    @Transactional
    public StoreFileOutcome storeOwn(FileKind kind, String name, FileSource source) {
        return store(kind, name, source, (own, type) -> Optional.empty());
    }

    private StoreFileOutcome store(FileKind kind, String name, FileSource source, Search search) {
        try {
            Optional<Measured> measured = measure(source, kind.limitBytes());
            if (measured.isEmpty()) {
                return new Refused(Refusal.TOO_LARGE, kind);
            }
            if (measured.get().sizeBytes == 0) {
                return new Refused(Refusal.EMPTY, kind);
            }
            Optional<FileType> type = FileTypes.of(source);
            if (type.isEmpty() || !kind.takes(type.get())) {
                return new Refused(Refusal.UNKNOWN_TYPE, kind);
            }
            String cleanName = FileNames.clean(name);
            if (!type.get().fits(cleanName)) {
                return new Refused(Refusal.NAME_MISLEADS, kind);
            }
            Optional<Refusal> within = search.in(source, type.get());
            if (within.isPresent()) {
                return new Refused(within.get(), kind);
            }
            FileId id = FileId.next();
            repository.add(id, keep(source, measured.get()), kind, cleanName, type.get());
            return new StoreFileOutcome.Stored(id, type.get(), measured.get().sizeBytes);
        } catch (IOException e) {
            throw new UncheckedIOException("the file to store cannot be read", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the file cannot be enciphered", e);
        }
    }

    /** For what would act when the file is opened. */
    private interface Search {
        Optional<Refusal> in(FileSource source, FileType type) throws IOException;
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(FileId id) {
        return repository.find(id);
    }

    @Override
    public InputStream open(StoredFile file) {
        return deciphered(
                shortRead.execute(status -> keys.content()),
                file.content(),
                number -> shortRead.execute(status -> repository.chunk(file.content(), number)));
    }

    @Override
    public InputStream open(UUID content, byte[] wrappedKeys, IntFunction<Optional<byte[]>> chunks) {
        return deciphered(shortRead.execute(status -> keys.content(wrappedKeys)), content, chunks);
    }

    @Override
    public byte[] decipher(UUID content, byte[] wrappedKeys, byte[] enciphered) {
        try (InputStream in =
                open(content, wrappedKeys, number -> number == 0 ? Optional.of(enciphered) : Optional.empty())) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the content cannot be read", e);
        }
    }

    private static InputStream deciphered(StreamingAead cipher, UUID content, IntFunction<Optional<byte[]>> chunks) {
        try {
            return cipher.newDecryptingStream(new ChunkInput(chunks), context(content));
        } catch (IOException e) {
            throw new UncheckedIOException("the content cannot be opened", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the content cannot be deciphered", e);
        }
    }

    @Override
    public FileCheck check(StoredFile file) {
        try (InputStream in = open(file)) {
            byte[] address = shortRead.execute(status -> repository.addressOf(file.content()));
            ChunkedMacComputation mac =
                    shortRead.execute(status -> keys.address()).createComputation();
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            long size = 0;
            byte[] buffer = new byte[BUFFER_BYTES];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                mac.update(ByteBuffer.wrap(buffer, 0, read));
                sha256.update(buffer, 0, read);
                size += read;
            }
            return size == file.sizeBytes() && MessageDigest.isEqual(mac.computeMac(), address)
                    ? new FileCheck.Intact(HexFormat.of().formatHex(sha256.digest()))
                    : new FileCheck.Damaged();
        } catch (IOException | UncheckedIOException damaged) {
            return new FileCheck.Damaged();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the file cannot be deciphered", e);
        }
    }

    /** Size and address; empty as soon as the size is beyond the limit. */
    private Optional<Measured> measure(FileSource source, long limitBytes)
            throws IOException, GeneralSecurityException {
        ChunkedMacComputation mac = keys.address().createComputation();
        long size = 0;
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = source.open()) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                size += read;
                if (size > limitBytes) {
                    return Optional.empty();
                }
                mac.update(ByteBuffer.wrap(buffer, 0, read));
            }
        }
        return Optional.of(new Measured(size, mac.computeMac()));
    }

    /** The content with this address: the one already kept, or a new one. */
    private UUID keep(FileSource source, Measured measured) throws IOException, GeneralSecurityException {
        UUID content = Ids.next();
        if (!repository.addContent(content, measured.address, measured.sizeBytes)) {
            return repository.contentAt(measured.address);
        }
        ChunkedMacComputation mac = keys.address().createComputation();
        byte[] buffer = new byte[BUFFER_BYTES];
        try (InputStream in = source.open();
                OutputStream out = keys.content()
                        .newEncryptingStream(
                                new ChunkOutput(
                                        OrganisationKeys.SEGMENT_BYTES,
                                        (number, bytes) -> repository.addChunk(content, number, bytes)),
                                context(content))) {
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                mac.update(ByteBuffer.wrap(buffer, 0, read));
                out.write(buffer, 0, read);
            }
        }
        if (!MessageDigest.isEqual(mac.computeMac(), measured.address)) {
            throw new IllegalStateException("the file changed while it was being stored");
        }
        return content;
    }

    /** Ties the cipher text to its row: as the content of another row it doesn't open. */
    private static byte[] context(UUID content) {
        return (Tenancy.organisation().value() + " " + content).getBytes(StandardCharsets.UTF_8);
    }

    /** What the first reading of a new file found. */
    private static final class Measured {

        private final long sizeBytes;
        private final byte[] address;

        private Measured(long sizeBytes, byte[] address) {
            this.sizeBytes = sizeBytes;
            this.address = address;
        }
    }
}
