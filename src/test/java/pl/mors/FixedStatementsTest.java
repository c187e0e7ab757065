package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
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

    /** How many pages that differ only in ids are asked for in the small town at first. */
    private static final int OF_A_KIND = 4;

    private static final int OF_A_KIND_IN_THE_LARGE = 2;

    /** How often one more of a kind is asked for there: enough to meet all the states that its pages are in. */
    private static final int MORE_OF_A_KIND = 4;

    /** Two of them only store the session that a request of a test begins. Each subject of a module asks one, so that it can be read alone. */
    private static final int MOST_OF_A_DESK = 68;

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private MadeUpTown madeUp;

    @Autowired
    private JdbcClient jdbc;

    /** A file is slow to make, and the same for everybody who may have it: the first who comes to one asks for it. */
    private final Map<String, WalkOfStaff.Page> filesOfSmall = new TreeMap<>();

    private final Map<String, WalkOfStaff.Page> filesOfLarge = new TreeMap<>();

    private Town small;
    private Town large;

    @BeforeAll
    void found() {
        small = madeUp.like("small", 80);
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
        var few = walk(small, role, OF_A_KIND, filesOfSmall);
        var many = walk(large, role, OF_A_KIND_IN_THE_LARGE, filesOfLarge).hungriest();
        for (int more = 0; more < MORE_OF_A_KIND; more++) {
            few.goOn(hungrier(many, few.hungriest()).keySet());
        }
        assertThat(hungrier(many, few.hungriest())).isEmpty();
    }

    private WalkOfStaff walk(Town town, Role role, int ofAKind, Map<String, WalkOfStaff.Page> files) {
        return new WalkOfStaff(mvc, town.signedIn(madeUp.member(town, role)), ofAKind, files);
    }

    /** The kinds of which a page of the large town sends more than any in the small one, or unknown there; with both pages. */
    private static Map<String, String> hungrier(Map<String, WalkOfStaff.Page> many, Map<String, WalkOfStaff.Page> few) {
        var hungrier = new TreeMap<String, String>();
        many.forEach((kind, page) -> {
            var most = few.get(kind);
            if (most == null || most.statements() < page.statements()) {
                hungrier.put(kind, page + " beside " + most);
            }
        });
        return hungrier;
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

    private MvcTestResult get(String address, RequestPostProcessor somebody) {
        return mvc.get().uri(URI.create(address)).with(somebody).exchange();
    }
}
