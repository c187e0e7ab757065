package pl.mors.document.keys;

import com.google.crypto.tink.StreamingAead;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import pl.mors.document.Envelope;

@Component
class SealedEnvelope implements Envelope {

    private final OrganisationKeys keys;

    SealedEnvelope(OrganisationKeys keys) {
        this.keys = keys;
    }

    @Override
    public byte[] seal(byte[] plain, String owner) {
        var out = new ByteArrayOutputStream(plain.length + 1024);
        try (var sealing = keys.content().newEncryptingStream(out, context(owner))) {
            sealing.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes cannot be enciphered", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the bytes cannot be enciphered", e);
        }
        return out.toByteArray();
    }

    @Override
    public byte[] open(byte[] sealed, String owner) {
        return open(keys.content(), sealed, owner);
    }

    @Override
    public Map<String, byte[]> openAll(Map<String, byte[]> sealedByOwner) {
        if (sealedByOwner.isEmpty()) {
            return Map.of();
        }
        var key = keys.content();
        var opened = new HashMap<String, byte[]>();
        sealedByOwner.forEach((owner, hidden) -> opened.put(owner, open(key, hidden, owner)));
        return opened;
    }

    private static byte[] open(StreamingAead key, byte[] hidden, String owner) {
        try (var opened = key.newDecryptingStream(new ByteArrayInputStream(hidden), context(owner))) {
            return opened.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("the bytes cannot be deciphered", e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the bytes cannot be deciphered", e);
        }
    }

    private static byte[] context(String owner) {
        return ("envelope " + owner).getBytes(StandardCharsets.UTF_8);
    }
}
