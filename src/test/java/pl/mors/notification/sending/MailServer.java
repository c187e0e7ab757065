package pl.mors.notification.sending;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.internet.MimeMessage;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import pl.mors.TestWorld.Town;

/** A mail server for tests of what others owe: takes what a town's outbox holds. */
public final class MailServer implements AutoCloseable {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    public MailServer() {
        server.start();
    }

    /** Sends what the town owes, and gives all that has arrived. */
    public List<MimeMessage> deliver(Town town, ListableBeanFactory beans) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        var senders = new StaticListableBeanFactory();
        senders.addBean("sender", sender);
        new SendDueMessages(
                        beans.getBean(OutboxRepository.class),
                        new SmtpEmailChannel(
                                senders.getBeanProvider(JavaMailSender.class), "127.0.0.1", "mors@example.test"),
                        new CountingSmsChannel(),
                        beans.getBean(JdbcClient.class),
                        beans.getBean(PlatformTransactionManager.class),
                        Clock.offset(Clock.systemUTC(), Duration.ofMinutes(1)))
                .within(town.id());
        return List.of(server.getReceivedMessages());
    }

    @Override
    public void close() {
        server.stop();
    }
}
