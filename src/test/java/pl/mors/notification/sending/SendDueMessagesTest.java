package pl.mors.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.IllegalTransactionStateException;
import org.springframework.transaction.PlatformTransactionManager;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.notification.DeliveryFailed;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.Outbox;
import pl.mors.notification.OutboxMessageId;
import pl.mors.notification.SmsChannel;

@IntegrationTest
class SendDueMessagesTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private Outbox outbox;

    @Autowired
    private OutboxRepository repository;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private PlatformTransactionManager transactions;

    private final MovableClock clock = new MovableClock();
    private GreenMail server;
    private Town town;

    @BeforeEach
    void startServer() {
        server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        town = world.town();
    }

    @AfterEach
    void stopServer() {
        server.stop();
    }

    @Test
    void sendsWhatACommittedTransactionOwes() throws Exception {
        town.inside(() ->
                outbox.email("halina@example.test", "Zapisy – klub seniora", "Dzień dobry,\nzapraszamy w środę."));
        worker().within(town.id());
        MimeMessage mail = onlyMail();
        assertThat(mail.getSubject()).isEqualTo("Zapisy – klub seniora");
        assertThat(mail.getContent().toString()).startsWith("Dzień dobry,").contains("zapraszamy w środę.");
        assertThat(mail.getAllRecipients()).hasSize(1);
        assertThat(mail.getAllRecipients()[0]).hasToString("halina@example.test");
        assertThat(mail.getFrom()[0]).hasToString("mors@example.test");
        assertThat(state().status()).isEqualTo("sent");

        worker().within(town.id());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void findsTheOrganisationsWithSomethingToSend() {
        town.inside(() -> outbox.email("halina@example.test", "Temat", "Treść"));
        Town other = world.town();
        other.inside(() -> outbox.email("zbyszek@example.test", "Temat", "Treść"));
        worker().everywhere();
        assertThat(Arrays.stream(server.getReceivedMessages()).map(SendDueMessagesTest::recipient))
                .contains("halina@example.test", "zbyszek@example.test");
    }

    @Test
    void whatWasSentIsForgottenAfterThirtyDaysAndWhatWaitsIsNot() {
        town.inside(() -> outbox.email("halina@example.test", "Temat", "Treść"));
        worker().everywhere();
        clock.move(SendDueMessages.KEPT.minus(Duration.ofMinutes(2)));
        worker().everywhere();
        assertThat(statuses()).containsExactly("sent");

        var noServer = new SmtpEmailChannel(
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                "127.0.0.1",
                "mors@example.test");
        town.inside(() -> outbox.email("zbyszek@example.test", "Temat", "Treść"));
        clock.move(Duration.ofMinutes(3));
        worker(noServer, new CountingSmsChannel()).everywhere();
        assertThat(statuses()).containsExactly("queued");
    }

    @Test
    void aFaultyGatewayHoldsNobodyUp() {
        town.inside(() -> outbox.sms("600100200", "Treść"));
        town.inside(() -> outbox.email("halina@example.test", "Temat", "Treść"));
        SmsChannel faulty = (id, number, text) -> {
            throw new IllegalArgumentException("wrong number " + number);
        };
        worker(email(server.getSmtp().getPort()), faulty).within(town.id());
        assertThat(statuses()).containsExactly("sent", "queued");
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void sendsNothingOfATransactionThatFailed() {
        assertThatThrownBy(() -> town.inside(() -> {
                    outbox.email("halina@example.test", "Temat", "Treść");
                    throw new IllegalStateException("rolled back");
                }))
                .hasMessage("rolled back");
        worker().within(town.id());
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void refusesAMessageWithoutATransactionThatOwesIt() {
        assertThatThrownBy(() -> town.as(() -> outbox.sms("600100200", "Treść")))
                .isInstanceOf(IllegalTransactionStateException.class);
    }

    @Test
    void triesLaterWhenTheServerRefusesAndSendsOnceItAccepts() throws Exception {
        town.inside(() -> outbox.email("halina@example.test", "Temat", "Treść"));
        try (BusyServer busy = new BusyServer()) {
            worker(busy.port()).within(town.id());
        }
        assertThat(state()).isEqualTo(new State("queued", 1, "SMTP 421"));
        assertThat(nextAttempt()).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));

        worker().within(town.id());
        assertThat(server.getReceivedMessages()).as("not before its time").isEmpty();

        clock.move(Duration.ofMinutes(1));
        worker().within(town.id());
        assertThat(onlyMail().getSubject()).isEqualTo("Temat");
        assertThat(state()).isEqualTo(new State("sent", 2, null));
    }

    @Test
    void givesUpAfterTenAttemptsAndSaysWhyWithoutNamingAnybody() {
        town.inside(() -> outbox.email("halina@example.test", "Temat", "Treść"));
        int nobodyListens = server.getSmtp().getPort();
        server.stop();
        for (int attempt = 1; attempt <= 10; attempt++) {
            worker(nobodyListens).within(town.id());
            clock.move(Duration.ofHours(5));
        }
        worker(nobodyListens).within(town.id());
        assertThat(state().status()).isEqualTo("failed");
        assertThat(state().attempts()).isEqualTo(10);
        assertThat(state().lastError()).isNotBlank().doesNotContain("halina", "127.0.0.1");
    }

    @Test
    void aMessageHeldByAWorkerThatDiedIsTriedAgainAfterItsLease() {
        town.inside(() -> outbox.email("halina@example.test", "Temat", "Treść"));
        Instant now = clock.instant();
        assertThat(town.inside(() -> repository.claim(now, now.plus(SendDueMessages.LEASE), true)))
                .isPresent();
        worker().within(town.id());
        assertThat(server.getReceivedMessages()).isEmpty();
        clock.move(SendDueMessages.LEASE);
        worker().within(town.id());
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoWorkersSendEachMessageOnce() throws Exception {
        int messages = 40;
        for (int number = 0; number < messages; number++) {
            String recipient = "osoba" + number + "@example.test";
            town.inside(() -> outbox.email(recipient, "Temat", "Treść"));
        }
        CyclicBarrier together = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            List<Future<?>> work = new ArrayList<>();
            for (int thread = 0; thread < 2; thread++) {
                work.add(threads.submit(() -> {
                    together.await();
                    worker().within(town.id());
                    return null;
                }));
            }
            for (Future<?> one : work) {
                one.get();
            }
        }
        assertThat(Arrays.stream(server.getReceivedMessages()).map(SendDueMessagesTest::recipient))
                .hasSize(messages)
                .doesNotHaveDuplicates();
    }

    @Test
    void emailWaitsWhileNoServerIsSetAndTextMessagesGoOut() {
        town.inside(() -> outbox.email("halina@example.test", "Temat", "Treść"));
        town.inside(() -> outbox.sms("600100200", "Przypominamy o spotkaniu"));
        List<String> texts = new ArrayList<>();
        EmailChannel none = new SmtpEmailChannel(
                new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class), "", "mors@example.test");
        worker(none, (id, number, text) -> texts.add(number + ": " + text)).within(town.id());
        assertThat(texts).containsExactly("600100200: Przypominamy o spotkaniu");
        assertThat(statuses()).containsExactly("queued", "sent");
    }

    @Test
    void theLogNotesAnEmailWithoutAnythingOfItAndNobodyIsReached() {
        var message =
                town.inside(() -> outbox.email("halina@example.test", "Zapisy – klub seniora", "Zapraszamy w środę"));
        Logger everything = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
        ListAppender<ILoggingEvent> heard = new ListAppender<>();
        heard.start();
        everything.addAppender(heard);
        try {
            worker(new LoggingEmailChannel(), new CountingSmsChannel()).within(town.id());
        } finally {
            everything.detachAppender(heard);
        }
        var lines = heard.list.stream().map(ILoggingEvent::getFormattedMessage).collect(Collectors.joining("\n"));
        assertThat(lines)
                .contains("E-mail", message.toString())
                .doesNotContain("halina", "example.test", "Zapisy", "Zapraszamy");
        assertThat(statuses()).containsExactly("sent");
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void theConfigurationChoosesHowEmailGoes() {
        assertThat(configured("smtp", "127.0.0.1")).matches(EmailChannel::isSet).matches(EmailChannel::takes);
        assertThat(configured("smtp", "")).matches(channel -> !channel.takes(), "messages wait");
        assertThat(configured("log", "127.0.0.1"))
                .matches(EmailChannel::takes)
                .matches(channel -> !channel.isSet(), "reaches nobody");
        assertThatThrownBy(() -> configured("gołębie", "")).hasMessageContaining("mors.mail.channel");
    }

    private static EmailChannel configured(String channel, String host) {
        return new SendingConfiguration()
                .emailChannel(
                        channel,
                        new StaticListableBeanFactory().getBeanProvider(JavaMailSender.class),
                        host,
                        "mors@example.test");
    }

    @Test
    void aRefusingGatewayIsTriedAgainToo() {
        town.inside(() -> outbox.sms("600100200", "Treść"));
        SmsChannel refusing = (OutboxMessageId id, String number, String text) -> {
            throw new DeliveryFailed("gateway 503");
        };
        worker(email(server.getSmtp().getPort()), refusing).within(town.id());
        assertThat(state()).isEqualTo(new State("queued", 1, "gateway 503"));
    }

    @Test
    void aGatewayIsAskedAgainUntilItHasTheMessage() throws IOException {
        town.inside(() -> outbox.sms("600 100 200", "Zajęcia odwołano"));
        List<String> keys = new ArrayList<>();
        HttpServer gateway = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        gateway.createContext("/", exchange -> {
            keys.add(exchange.getRequestHeaders().getFirst("Idempotency-Key"));
            exchange.sendResponseHeaders(keys.size() == 1 ? 503 : 202, -1);
            exchange.close();
        });
        gateway.start();
        try {
            SmsChannel http = new HttpSmsChannel(new SmsGateway(
                    URI.create("http://127.0.0.1:" + gateway.getAddress().getPort() + "/"),
                    "POST",
                    "application/x-www-form-urlencoded",
                    "to={number}&message={text}",
                    "",
                    "",
                    SmsGateway.statuses("200-299"),
                    null,
                    Duration.ofSeconds(20)));
            SendDueMessages worker = worker(email(server.getSmtp().getPort()), http);
            worker.within(town.id());
            assertThat(state()).isEqualTo(new State("queued", 1, "HTTP 503"));
            clock.move(Duration.ofMinutes(1));
            worker.within(town.id());
        } finally {
            gateway.stop(0);
        }
        assertThat(state()).isEqualTo(new State("sent", 2, null));
        assertThat(keys).hasSize(2).containsOnly(keys.getFirst());
    }

    private SendDueMessages worker() {
        return worker(server.getSmtp().getPort());
    }

    private SendDueMessages worker(int port) {
        return worker(email(port), new CountingSmsChannel());
    }

    private SendDueMessages worker(EmailChannel email, SmsChannel sms) {
        return new SendDueMessages(repository, email, sms, jdbc, transactions, clock);
    }

    private static EmailChannel email(int port) {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(port);
        StaticListableBeanFactory beans = new StaticListableBeanFactory();
        beans.addBean("sender", sender);
        return new SmtpEmailChannel(beans.getBeanProvider(JavaMailSender.class), "127.0.0.1", "mors@example.test");
    }

    private MimeMessage onlyMail() {
        assertThat(server.getReceivedMessages()).hasSize(1);
        return server.getReceivedMessages()[0];
    }

    private static String recipient(MimeMessage mail) {
        try {
            return mail.getAllRecipients()[0].toString();
        } catch (jakarta.mail.MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private State state() {
        return town.inside(() -> jdbc.sql("SELECT status, attempts, last_error FROM outbox_message")
                .query(State.class)
                .single());
    }

    private List<String> statuses() {
        return town.inside(() -> jdbc.sql("SELECT status FROM outbox_message ORDER BY channel")
                .query(String.class)
                .list());
    }

    private Instant nextAttempt() {
        return town.inside(() -> jdbc.sql("SELECT next_attempt_at FROM outbox_message")
                .query((row, number) -> row.getObject("next_attempt_at", java.time.OffsetDateTime.class)
                        .toInstant())
                .single());
    }

    private record State(String status, int attempts, String lastError) {}

    /** Time that passes when told to; it starts a little after the transactions' own. */
    private static final class MovableClock extends Clock {

        private Instant now = Instant.now().plusSeconds(60).truncatedTo(java.time.temporal.ChronoUnit.SECONDS);

        void move(Duration by) {
            now = now.plus(by);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }

    /** A mail server that has no time: it greets everybody with 421 and hangs up. */
    private static final class BusyServer implements AutoCloseable {

        private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

        private BusyServer() throws IOException {
            Thread.ofVirtual().start(this::greet);
        }

        int port() {
            return socket.getLocalPort();
        }

        private void greet() {
            while (!socket.isClosed()) {
                try (Socket caller = socket.accept()) {
                    caller.getOutputStream()
                            .write("421 busy, halina@example.test\r\n".getBytes(StandardCharsets.US_ASCII));
                } catch (IOException closed) {
                    return;
                }
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
