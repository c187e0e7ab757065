package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.TestWorld.Town;
import pl.mors.demo.MadeUpTown;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;

/**
 * Every page of the staff sends a fixed number of SQL statements: of the pages of a kind, the hungriest needs as many in a large
 * town as in a small one, which fills no list's first page with people.
 */
@Tag("slow")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixedStatementsTest {

    /** How many pages that differ only in ids are asked for: they are in different states. */
    private static final int OF_A_KIND = 12;

    private static final int FOUND = 200;

    private static final Pattern LINK = Pattern.compile("href=\"(/pulpit[^\"#]*)");

    /**
     * The rest of a long list, which a small town does not have; and the table of indicators once more, by another way: which
     * programme's is met first there is chance.
     */
    private static final Pattern REST = Pattern.compile("[?&](strona|ile)=|/wskazniki\\?on=");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MadeUpTown madeUp;

    @Autowired
    private JdbcClient jdbc;

    private Town small;
    private Town large;

    @BeforeAll
    void found() {
        small = madeUp.like("small", 60);
        large = madeUp.like("large", 240);
    }

    /** The registers name whom the latest entries are about, and ask nothing when they are about nobody. */
    private void readSomebody(Town town) {
        var person = town.inside(() ->
                jdbc.sql("SELECT id FROM person LIMIT 1").query(UUID.class).single());
        get(PersonUrls.person(new PersonId(person)), town.signedIn(madeUp.member(town, Role.COORDINATOR)));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTNER_COORDINATOR", "RESIDENT", "VOLUNTEER", "LEADER"})
    void whateverTheRows(Role role) {
        readSomebody(small);
        readSomebody(large);
        var few = most(small.signedIn(madeUp.member(small, role)));
        var many = most(large.signedIn(madeUp.member(large, role)));
        assertThat(many).containsExactlyInAnyOrderEntriesOf(few);
    }

    /** The largest number of statements of each kind of page that somebody comes to by links from the desk. */
    private Map<String, Long> most(RequestPostProcessor somebody) {
        var most = new TreeMap<String, Long>();
        var asked = new HashMap<String, Integer>();
        var known = new HashSet<>(List.of("/pulpit"));
        var waiting = new ArrayDeque<>(known);
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var kind = kind(address);
            if (asked.merge(kind, 1, Integer::sum) > OF_A_KIND) {
                continue;
            }
            var answer = new AtomicReference<MvcTestResult>();
            long statements = Statements.in(() -> answer.updateAndGet(before -> get(address, somebody)));
            int status = Objects.requireNonNull(answer.get()).getResponse().getStatus();
            assertThat(status).as(address).isEqualTo(FOUND);
            if (statements > most.getOrDefault(kind, 0L)) {
                most.merge(kind, remembering(address, somebody), Math::max);
            }
            links(answer.get()).filter(known::add).forEach(waiting::add);
        }
        return most;
    }

    /** What a page asks when the organisations are remembered; they are forgotten after a while, but not twice in a row. */
    private long remembering(String address, RequestPostProcessor somebody) {
        return Math.min(Statements.in(() -> get(address, somebody)), Statements.in(() -> get(address, somebody)));
    }

    private MvcTestResult get(String address, RequestPostProcessor somebody) {
        return mvc.get().uri(URI.create(address)).with(somebody).exchange();
    }

    private static Stream<String> links(MvcTestResult answer) {
        return LINK.matcher(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .results()
                .map(link -> link.group(1).replace("&amp;", "&"))
                .filter(link -> !REST.matcher(link).find());
    }

    /** An address without the ids, codes and values that make it one of many. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("T-[0-9A-F-]{30}", "*")
                .replaceAll("(?<=[?&][a-zA-Z-]{1,20}=)[^&]*", "*");
    }
}
