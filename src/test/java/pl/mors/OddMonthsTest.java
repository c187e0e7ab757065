package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.employment.EmploymentUrls;
import pl.mors.identity.Role;

/** Whatever month an address asks for, the page is that of the usual one where nobody needs what was asked. Today is 15 May 2019. */
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class OddMonthsTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    private Clerk coordinator;
    private Clerk visitor;

    @BeforeAll
    void foundTown() {
        var town = world.town();
        coordinator = clerks.of(town, Role.COORDINATOR);
        visitor = clerks.visitor(town);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2019-13",
                "0000-00",
                "0000-01",
                "999999-01",
                "+10000-01",
                "-0001-01",
                "1999-12",
                "2101-01",
                "maj",
                ""
            })
    void areTakenForNone(String month) {
        assertThat(asked(visitor, PublicCalendarUrls.JOINT_CALENDAR, "miesiac", month))
                .hasStatusOk()
                .bodyText()
                .contains("maj 2019");
        assertThat(asked(coordinator, ActivityUrls.CALENDAR, "miesiac", month))
                .hasStatusOk()
                .bodyText()
                .contains("13.05", "19.05");
        assertThat(asked(coordinator, ActivityUrls.CALENDAR, "tydzien", month + "-01"))
                .hasStatusOk()
                .bodyText()
                .contains("13.05", "19.05");
        assertThat(asked(coordinator, EmploymentUrls.ALLOWANCES, EmploymentUrls.MONTH, month))
                .hasStatusOk()
                .bodyText()
                .contains("kwiecień 2019");
    }

    private static MvcTestResult asked(Clerk clerk, String page, String parameter, String value) {
        return clerk.get(page + "?" + parameter + "=" + value);
    }
}
