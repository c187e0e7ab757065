package pl.mors.document.store;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pl.mors.document.FileSource;
import pl.mors.document.StoreFileOutcome.Refusal;

/** What stands in an e-mail: words and pictures are kept; an attachment, or a page with a script, is not. */
final class MailContent {

    private static final int DEEPEST = 8;
    private static final int MOST_PARTS = 100;
    private static final List<String> SCRIPTS =
            List.of("<script", "javascript:", "<iframe", "<object", "<embed", "<form");

    private MailContent() {}

    /** Why it is not kept; empty for one that only says something. */
    static Optional<Refusal> refusal(FileSource source) throws IOException {
        try (InputStream in = source.open()) {
            var mail = new MimeMessage((Session) null, in);
            return new Walk().isPlain(mail, 0) ? Optional.empty() : Optional.of(Refusal.ACTIVE_CONTENT);
        } catch (MessagingException | IOException | RuntimeException broken) {
            return Optional.of(Refusal.UNREADABLE);
        }
    }

    /** Through the parts of one e-mail. */
    private static final class Walk {

        private int parts;

        boolean isPlain(Part part, int depth) throws MessagingException, IOException {
            parts++;
            if (depth > DEEPEST || parts > MOST_PARTS) {
                return false;
            }
            if (part.isMimeType("multipart/*")) {
                return part.getContent() instanceof Multipart several && allPlain(several, depth + 1);
            }
            return part.isMimeType("text/plain")
                    || isPicture(part)
                    || (part.isMimeType("text/html") && !hasScript(part));
        }

        private boolean allPlain(Multipart several, int depth) throws MessagingException, IOException {
            for (int i = 0; i < several.getCount(); i++) {
                if (!isPlain(several.getBodyPart(i), depth)) {
                    return false;
                }
            }
            return true;
        }

        private static boolean isPicture(Part part) throws MessagingException {
            return part.isMimeType("image/png") || part.isMimeType("image/jpeg") || part.isMimeType("image/gif");
        }

        private static boolean hasScript(Part part) throws MessagingException, IOException {
            var text = String.valueOf(part.getContent()).toLowerCase(Locale.ROOT);
            return SCRIPTS.stream().anyMatch(text::contains);
        }
    }
}
