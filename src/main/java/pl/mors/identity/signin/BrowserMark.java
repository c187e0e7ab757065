package pl.mors.identity.signin;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What a browser keeps of a sign-in that succeeded: a day when it ends, signed for one e-mail by a key that nobody outside has, the hash
 * of the password. With another password it is worth nothing any more. It opens nothing.
 */
final class BrowserMark {

    private static final String ALGORITHM = "HmacSHA256";

    private BrowserMark() {}

    static String of(String email, String passwordHash, Instant until) {
        var end = Long.toString(until.getEpochSecond());
        return end + "." + signature(email, passwordHash, end);
    }

    static boolean isValid(String mark, String email, String passwordHash, Instant now) {
        var parts = mark.split("\\.", -1);
        return parts.length == 2
                && parts[0].matches("[0-9]{1,12}")
                && MessageDigest.isEqual(
                        parts[1].getBytes(StandardCharsets.UTF_8),
                        signature(email, passwordHash, parts[0]).getBytes(StandardCharsets.UTF_8))
                && now.getEpochSecond() < Long.parseLong(parts[0]);
    }

    private static String signature(String email, String passwordHash, String end) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(passwordHash.getBytes(StandardCharsets.UTF_8), ALGORITHM));
            var signed = "browser " + end + " " + email.toLowerCase(Locale.ROOT);
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(mac.doFinal(signed.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
