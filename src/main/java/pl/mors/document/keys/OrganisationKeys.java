package pl.mors.document.keys;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.StreamingAead;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.config.TinkConfig2026;
import com.google.crypto.tink.mac.ChunkedMac;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.ReadableException;
import pl.mors.platform.Tenancy;

/**
 * The key sets of the current organisation. They are made when first needed, in the caller's transaction, and unwrapped anew
 * each time: what a transaction that fails made, no memory keeps.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class OrganisationKeys {

    /** Size of an enciphered segment, and so of a stored chunk. */
    public static final int SEGMENT_BYTES = 256 * 1024;

    private final MasterKey master;
    private final KeyRepository repository;

    OrganisationKeys(MasterKey master, KeyRepository repository) {
        this.master = master;
        this.repository = repository;
    }

    /** Enciphers and deciphers content. */
    public StreamingAead content() {
        return primitive(KeyPurpose.CONTENT, StreamingAead.class);
    }

    /** As {@link #content()}, where a function of the owner gave the key set out, as it is kept. */
    public StreamingAead content(byte[] wrapped) {
        return unwrapped(wrapped, KeyPurpose.CONTENT, StreamingAead.class);
    }

    /** Computes the address of content. */
    public ChunkedMac address() {
        return primitive(KeyPurpose.ADDRESS, ChunkedMac.class);
    }

    private <T> T primitive(KeyPurpose purpose, Class<T> type) {
        return unwrapped(repository.find(purpose).orElseGet(() -> make(purpose, context(purpose))), purpose, type);
    }

    private <T> T unwrapped(byte[] wrapped, KeyPurpose purpose, Class<T> type) {
        try {
            return TinkProtoKeysetFormat.parseEncryptedKeyset(
                            wrapped, master.aead(), context(purpose), TinkConfig2026.get())
                    .getPrimitive(TinkConfig2026.get(), type);
        } catch (GeneralSecurityException e) {
            throw ReadableException.fault(
                    "The keys of the organisation do not open with this master key; it is not the one they were made with.",
                    e);
        }
    }

    private byte[] make(KeyPurpose purpose, byte[] context) {
        try {
            KeysetHandle keys = KeysetHandle.generateNew(purpose.parameters(), TinkConfig2026.get());
            repository.addUnlessThere(
                    purpose,
                    TinkProtoKeysetFormat.serializeEncryptedKeyset(keys, master.aead(), context, TinkConfig2026.get()));
            return repository.find(purpose).orElseThrow();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("no key set can be made for " + purpose, e);
        }
    }

    /** Ties a wrapped key set to its owner and purpose: put into another row, it doesn't open. */
    private static byte[] context(KeyPurpose purpose) {
        return (Tenancy.organisation().value() + " " + purpose.code()).getBytes(StandardCharsets.UTF_8);
    }
}
