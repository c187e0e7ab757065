package pl.mors.participant.online;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import pl.mors.identity.BearerToken;

/**
 * The key of a draft, 256 random bits in the resident's link. The database finds the draft by a digest of it, and the content is
 * enciphered under another: without the link nobody reads a draft, not even with the database and the master key.
 */
record DraftKey(BearerToken token) {

    private static final Pattern FORM = Pattern.compile("mors_[A-Za-z0-9_-]{43}");
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    static DraftKey random() {
        return new DraftKey(BearerToken.random());
    }

    /** The key as it came back; empty when it is none of ours. */
    static Optional<DraftKey> of(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new DraftKey(new BearerToken(text))) : Optional.empty();
    }

    String text() {
        return token.text();
    }

    byte[] digest() {
        return token.digest();
    }

    byte[] encipher(byte[] content) {
        var nonce = new byte[NONCE_BYTES];
        new SecureRandom().nextBytes(nonce);
        var enciphered = apply(Cipher.ENCRYPT_MODE, nonce, content);
        var kept = Arrays.copyOf(nonce, NONCE_BYTES + enciphered.length);
        System.arraycopy(enciphered, 0, kept, NONCE_BYTES, enciphered.length);
        return kept;
    }

    /** @throws IllegalStateException when it was not enciphered under this key, or changed since */
    byte[] decipher(byte[] kept) {
        return apply(
                Cipher.DECRYPT_MODE,
                Arrays.copyOf(kept, NONCE_BYTES),
                Arrays.copyOfRange(kept, NONCE_BYTES, kept.length));
    }

    private byte[] apply(int mode, byte[] nonce, byte[] content) {
        try {
            var secret = MessageDigest.getInstance("SHA-256")
                    .digest(("content " + token.text()).getBytes(StandardCharsets.UTF_8));
            var cipher = Cipher.getInstance(CIPHER);
            cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(content);
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException("a draft cannot be read", broken);
        }
    }

    @Override
    public String toString() {
        return "DraftKey[…]";
    }
}
