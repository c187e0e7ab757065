package pl.mors.notification.sending;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.MimeMessageHelper;
import pl.mors.notification.DeliveryFailed;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.OutboxMessageId;

/**
 * E-mail through the server of {@code spring.mail.*}, from {@code mors.mail.from}. While no server is set, messages wait.
 */
final class SmtpEmailChannel implements EmailChannel {

    private static final Pattern SMTP_ANSWER = Pattern.compile("(?:^|response: )([45]\\d\\d)\\b");

    private final ObjectProvider<JavaMailSender> servers;
    private final String host;
    private final String from;

    SmtpEmailChannel(ObjectProvider<JavaMailSender> servers, String host, String from) {
        this.servers = servers;
        this.host = host;
        this.from = from;
    }

    /** Whether there is a server to hand messages to and an address to send them from. */
    @Override
    public boolean isSet() {
        return !host.isBlank() && !from.isBlank();
    }

    @Override
    public void send(OutboxMessageId id, String recipient, String subject, String body) throws DeliveryFailed {
        JavaMailSender server = servers.getObject();
        try {
            MimeMessage mail = server.createMimeMessage();
            MimeMessageHelper helper = new MimeMessageHelper(mail, StandardCharsets.UTF_8.name());
            helper.setFrom(from);
            helper.setTo(recipient);
            helper.setSubject(subject);
            helper.setText(body);
            // The same for every attempt: a repetition after a crash can be told by whoever receives it.
            mail.setHeader("X-MORS-Message", id.value().toString());
            mail.setHeader("Auto-Submitted", "auto-generated");
            server.send(mail);
        } catch (MailException | MessagingException e) {
            throw new DeliveryFailed(reason(e), e);
        }
    }

    /** The code of the server's answer, or the kind of the error: their own texts name recipients. */
    private static String reason(Exception failure) {
        Throwable cause = failure instanceof MailSendException send && send.getMessageExceptions().length > 0
                ? send.getMessageExceptions()[0]
                : failure;
        for (Throwable deeper = cause; deeper != null; deeper = deeper.getCause()) {
            cause = deeper;
            Matcher answer = SMTP_ANSWER.matcher(String.valueOf(deeper.getMessage()));
            if (answer.find()) {
                return "SMTP " + answer.group(1);
            }
        }
        return cause.getClass().getSimpleName();
    }
}
