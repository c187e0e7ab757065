package pl.mors.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.QuickCommits;
import pl.mors.QuickHashes;
import pl.mors.identity.Organisations;
import pl.mors.platform.Actor;
import pl.mors.platform.Tenancy;

/**
 * A test in the browser. The application runs once for all of them, as {@code ./mors start --demo} runs it on 15.05.2019, with
 * a smaller demonstration. Every visitor begins with nothing of the others; what their pages complained about fails the test.
 */
@Tag("browser")
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {"mors.demo=true", "mors.demo-size=40", "mors.today=2019-05-15", "db-scheduler.enabled=false"})
@ContextConfiguration(initializers = DemoFolder.class)
@Import({NamedTemplates.class, MovableDay.class, MovableMail.class, QuickCommits.class, QuickHashes.class})
@ExtendWith(SharedBrowser.class)
abstract class BrowserTest {

    private final List<Visitor> visitors = new ArrayList<>();

    @Value("${local.server.port}")
    private int port;

    @Autowired
    private Organisations organisations;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    private Browser browser;

    @BeforeEach
    void take(Browser shared) {
        browser = shared;
    }

    /** Somebody with a desktop computer. */
    final Visitor visitor() {
        return visitor(new Browser.NewContextOptions());
    }

    /** Somebody whose browser runs no scripts. */
    final Visitor visitorWithoutScripts() {
        return visitor(new Browser.NewContextOptions().setJavaScriptEnabled(false));
    }

    final Visitor visitor(Browser.NewContextOptions options) {
        var visitor = Visitor.at(port, browser, options);
        Axe.expectedIn(visitor.page());
        visitors.add(visitor);
        return visitor;
    }

    /** How many changes the audit trail of Sosnowiec holds: what is refused must not add to them. */
    final long changes() {
        var sosnowiec = organisations.at("sosnowiec").orElseThrow().id();
        return Tenancy.call(
                Actor.system(sosnowiec, "test"),
                () -> Objects.requireNonNull(transaction.execute(status -> jdbc.sql("SELECT count(*) FROM audit_entry")
                        .query(Long.class)
                        .single())));
    }

    @AfterEach
    void closeAndCompare() {
        var complaints = visitors.stream()
                .flatMap(visitor -> visitor.complaints().stream())
                .toList();
        visitors.forEach(visitor -> visitor.page().context().close());
        assertThat(complaints).as("what the pages complained about").isEmpty();
    }
}
