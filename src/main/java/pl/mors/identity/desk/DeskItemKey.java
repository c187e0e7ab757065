package pl.mors.identity.desk;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import pl.mors.platform.DeskItem;

/**
 * What tells an item from all others, although none is stored: a digest of what it says, when it is due and where it leads. An item
 * that says something new, or is due on another day, is another one: whoever put the old one off sees it again.
 */
final class DeskItemKey {

    private static final Pattern HEX = Pattern.compile("[0-9a-f]{64}");

    private DeskItemKey() {}

    static String of(DeskItem item) {
        return digest(
                said(item) + '\n' + item.args().stream().map(Objects::toString).collect(Collectors.joining("\n")));
    }

    /** What tells a deadline from all others: it stays the same when figures in its sentence change. */
    static String ofDeadline(DeskItem item) {
        return digest(said(item));
    }

    private static String said(DeskItem item) {
        return item.textKey() + '\n' + item.href() + '\n' + item.dueOn();
    }

    private static String digest(String said) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(said.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    static boolean isOne(String text) {
        return HEX.matcher(text).matches();
    }
}
