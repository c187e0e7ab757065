package pl.mors.document.keys;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
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
        try (var opened = keys.content().newDecryptingStream(new ByteArrayInputStream(sealed), context(owner))) {
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
