package pl.mors.activity.remote;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import pl.mors.document.FileSource;

/**
 * What the fields of an e-mail say.
 *
 * @param sender the address that it came from
 * @param subject empty where there is none
 */
record MailHead(String sender, Instant sentAt, String subject) {

    private static final int LONGEST = 200;

    /** Empty of what is no e-mail, or does not say from whom and when it is. */
    static Optional<MailHead> of(FileSource source) {
        try (InputStream in = source.open()) {
            var mail = new MimeMessage((Session) null, in);
            var from = mail.getFrom();
            var date = mail.getSentDate();
            if (from == null || from.length == 0 || date == null || !(from[0] instanceof InternetAddress sender)) {
                return Optional.empty();
            }
            return Optional.of(new MailHead(
                    line(sender.getAddress()),
                    date.toInstant(),
                    line(Objects.requireNonNullElse(mail.getSubject(), ""))));
        } catch (MessagingException | IOException | RuntimeException none) {
            return Optional.empty();
        }
    }

    /** As somebody would have typed it. */
    private static String line(String text) {
        var line = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.substring(0, Math.min(line.length(), LONGEST));
    }
}
