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
 * Every page of the staff sends a fixed number of SQL statements: no page of a large town needs more than the hungriest of its kind
 * in a small one, which fills no list's first page with people.
 */
@Tag("slow")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FixedStatementsTest {

    /** How many pages that differ only in ids are asked for in the small town: enough to meet all the states that they are in. */
    private static final int OF_A_KIND = 4;

    private static final int OF_A_KIND_IN_THE_LARGE = 2;

    private static final Pattern FILE = Pattern.compile("\\.(pdf|csv|xlsx|zip)");

    private static final int FOUND = 200;

    /** Two of them only store the session that a request of a test begins. */
    private static final int MOST_OF_A_DESK = 56;

    private static final Pattern LINK = Pattern.compile("href=\"(/pulpit[^\"#]*)");

    /**
     * The rest of a long list, which a small town does not have; and what is met by chance: the table of indicators once more, by
     * another way, and the register of reads once more, of whatever was read last and has a name for the reader.
     */
    private static final Pattern REST =
            Pattern.compile("[?&](strona|ile)=|/wskazniki\\?on=|/rejestr-odczytow\\?dotyczy=");

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MadeUpTown madeUp;

    @Autowired
    private JdbcClient jdbc;

    /** A file is slow to make, and the same for everybody who may have it: the first who comes to one asks for it. */
    private final Map<String, Page> filesOfSmall = new TreeMap<>();

    private final Map<String, Page> filesOfLarge = new TreeMap<>();

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
        var few = hungriest(small.signedIn(madeUp.member(small, role)), OF_A_KIND, filesOfSmall);
        var many = hungriest(large.signedIn(madeUp.member(large, role)), OF_A_KIND_IN_THE_LARGE, filesOfLarge);
        assertThat(few.keySet()).containsAll(many.keySet());
        assertThat(many)
                .allSatisfy((kind, page) -> assertThat(page.statements())
                        .as("%s beside %s", page, few.get(kind))
                        .isLessThanOrEqualTo(few.get(kind).statements()));
    }

    /** What several kinds of items ask is asked once, and who asks is told once. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PARTNER_COORDINATOR", "RESIDENT", "VOLUNTEER", "LEADER"})
    void aDeskAsksLittle(Role role) {
        var somebody = small.signedIn(madeUp.member(small, role));
        get("/pulpit", somebody);
        assertThat(Statements.in(() -> get("/pulpit", somebody))).isLessThanOrEqualTo(MOST_OF_A_DESK);
    }

    /** A page, and how many statements it sent. */
    private record Page(String address, long statements) {}

    /**
     * Of each kind of page that somebody comes to by links from the desk the one that sent most.
     *
     * @param files what anybody asked for before, which is not asked for once more; it grows
     */
    private Map<String, Page> hungriest(RequestPostProcessor somebody, int ofAKind, Map<String, Page> files) {
        var hungriest = new TreeMap<String, Page>();
        var asked = new HashMap<String, Integer>();
        var known = new HashSet<>(List.of("/pulpit"));
        var waiting = new ArrayDeque<>(known);
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var kind = kind(address);
            boolean file = FILE.matcher(kind).find();
            boolean enough = file ? files.containsKey(kind) : asked.merge(kind, 1, Integer::sum) > ofAKind;
            if (enough) {
                continue;
            }
            var answer = new AtomicReference<MvcTestResult>();
            long statements = Statements.in(() -> answer.updateAndGet(before -> get(address, somebody)));
            int status = Objects.requireNonNull(answer.get()).getResponse().getStatus();
            assertThat(status).as(address).isEqualTo(FOUND);
            if (file) {
                files.put(kind, new Page(address, remembering(address, somebody, statements)));
                continue;
            }
            var before = hungriest.get(kind);
            if (before == null || statements > before.statements()) {
                var page = new Page(address, remembering(address, somebody, statements));
                hungriest.merge(kind, page, (one, other) -> one.statements() < other.statements() ? other : one);
            }
            links(answer.get()).filter(known::add).forEach(waiting::add);
        }
        hungriest.putAll(files);
        return hungriest;
    }

    /** What a page asks when the organisations are remembered; they are forgotten after a while, but not twice in a row. */
    private long remembering(String address, RequestPostProcessor somebody, long before) {
        return Math.min(before, Statements.in(() -> get(address, somebody)));
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
