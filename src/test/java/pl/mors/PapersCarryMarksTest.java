package pl.mors;

import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.TestWorld.Town;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.BadgeUrls;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.ParticipantHoursUrls;
import pl.mors.activity.PublicCalendarUrls;
import pl.mors.activity.TripUrls;
import pl.mors.casework.CaseworkUrls;
import pl.mors.demo.MadeUpTown;
import pl.mors.employment.EmploymentUrls;
import pl.mors.identity.Role;
import pl.mors.participant.NoticeUrls;
import pl.mors.participant.ParticipantUrls;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.marks.TestMarks;

/** Every kind of paper of a programme shows the funders' marks that the programme keeps. */
@Tag("slow")
@IntegrationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PapersCarryMarksTest {

    private static final YearMonth APRIL = YearMonth.of(2019, 4);

    @Autowired
    private MadeUpTown madeUp;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

    @BeforeAll
    void found() {
        town = madeUp.like("marks", 60);
        town.inside(this::addWhatTheDemonstrationHasNot);
        var coordinator = clerk(Role.COORDINATOR);
        for (var programme : town.inside(programmes::all)) {
            TestMarks.keep(coordinator, programme.code());
            coordinator.post(ActivityUrls.schedule(programme.id(), APRIL));
        }
    }

    private void addWhatTheDemonstrationHasNot() {
        jdbc.sql("""
                        INSERT INTO group_programme (organisation_id, id, group_id, programme_id, activity_kind, period)
                        SELECT s.organisation_id, gen_random_uuid(), s.group_id, r.programme_id, r.activity_kind, '[2019-01-01,)'
                        FROM trip_file t JOIN session s ON s.id = t.session_id CROSS JOIN (SELECT * FROM activity_rule LIMIT 1) r
                        """).update();
        jdbc.sql("UPDATE activity_group SET attendance_threshold = 1 WHERE NOT hidden_membership")
                .update();
        jdbc.sql("UPDATE session SET status = 'cancelled', status_reason = 'Remont sali' WHERE status = 'planned'"
                        + " AND id NOT IN (SELECT session_id FROM trip_file)")
                .update();
    }

    /** Who opens which paper, and of what: the names of columns are those in its address. */
    static Stream<Arguments> papers() {
        var staff = Role.COORDINATOR;
        var internships =
                "SELECT internship_id, '2019-04' AS miesiac FROM known_internship_month WHERE month = '2019-04-01'";
        var month = "?" + EmploymentUrls.MONTH + "={miesiac}";
        return Stream.of(
                arguments(
                        staff,
                        ActivityUrls.PRINTED_SHEET_PAPER,
                        "SELECT session_id, id AS sheet_id FROM printed_sheet"),
                arguments(staff, TripUrls.INSURANCE_PAPER, "SELECT session_id FROM trip_file"),
                arguments(staff, TripUrls.TRIP_FILE_PAPER, "SELECT session_id FROM trip_file"),
                arguments(
                        staff,
                        ChildUrls.CONSENT_FORM,
                        "SELECT c.group_id, c.person_id FROM known_group_consent c JOIN group_programme p"
                                + " ON p.group_id = c.group_id AND p.period @> DATE '2019-05-15'"),
                arguments(
                        staff,
                        BadgeUrls.GROUP_BADGES,
                        "SELECT group_id FROM group_programme WHERE period @> DATE '2019-05-15'"),
                arguments(
                        staff,
                        BadgeUrls.SESSION_BADGES,
                        "SELECT session_id FROM trip_file t JOIN session s ON s.id = t.session_id JOIN group_programme USING (group_id)"),
                arguments(
                        staff,
                        ParticipantHoursUrls.CARD + "?" + ActivityUrls.MONTH + "={miesiac}",
                        "SELECT s.group_id, a.person_id, to_char(e.on_day, 'YYYY-MM') AS miesiac FROM known_attendance a"
                                + " JOIN session s ON s.id = a.session_id JOIN calendar_entry e ON e.id = s.entry_id"
                                + " JOIN group_programme p ON p.group_id = s.group_id AND p.period @> e.on_day"
                                + " WHERE a.status = 'present' AND s.status = 'held' LIMIT 50"),
                arguments(staff, ActivityUrls.SCHEDULE_PAPER, "SELECT id AS schedule_id FROM support_schedule"),
                arguments(
                        staff,
                        ActivityUrls.COURSE_CERTIFICATE,
                        "SELECT e.group_id, e.person_id FROM enrolment e JOIN activity_group g ON g.id = e.group_id"
                                + " WHERE g.attendance_threshold IS NOT NULL ORDER BY e.enrolled_on"),
                arguments(
                        staff,
                        ParticipantUrls.LIST_PAPER,
                        "SELECT round_id, number AS list_number FROM recruitment_list"),
                arguments(staff, ParticipantUrls.PROTOCOL_PAPER, "SELECT round_id FROM recruitment_list"),
                arguments(
                        staff,
                        ParticipantUrls.CONFIRMATION,
                        "SELECT id AS application_id FROM recruitment_application"),
                arguments(staff, ParticipantUrls.DECLARATION_PAPER, "SELECT id AS participation_id FROM participation"),
                arguments(
                        Role.DATA_PROTECTION_OFFICER,
                        NoticeUrls.NOTICE_PAPER,
                        "SELECT id AS notice_id FROM privacy_notice WHERE programme_id IS NOT NULL"),
                arguments(Role.SOCIAL_WORKER, CaseworkUrls.CARD_PAPER, "SELECT id AS card_id FROM support_card"),
                arguments(Role.SOCIAL_WORKER, CaseworkUrls.PATH_PAPER, "SELECT case_id FROM support_path"),
                arguments(staff, EmploymentUrls.SHEET_PAPER + month, internships),
                arguments(staff, EmploymentUrls.AGREEMENT_PAPER, internships),
                arguments(Role.ACCOUNTANT, EmploymentUrls.CALCULATION_PAPER + month, internships),
                arguments(Role.ACCOUNTANT, EmploymentUrls.ALLOWANCES_PAPER + month, internships));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("papers")
    void ofStaff(Role role, String address, String about) {
        TestMarks.assertStandOn(opened(clerk(role), address, about));
    }

    static Stream<Arguments> publicPapers() {
        return Stream.of(
                arguments(PublicCalendarUrls.POSTER, "SELECT 1"),
                arguments(
                        ParticipantUrls.PUBLIC_LATEST_LIST,
                        "SELECT round_id FROM recruitment_list WHERE published_on IS NOT NULL"));
    }

    /** A visitor sees no files, but what is published for everybody. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("publicPapers")
    void ofTheSite(String address, String about) {
        TestMarks.assertStandOn(opened(clerks.visitor(town), address.replace("{organisation}", town.address()), about));
    }

    private Clerk clerk(Role role) {
        return clerks.as(town.signedIn(madeUp.member(town, role)));
    }

    /** The first paper of those that there may be. */
    private MvcTestResult opened(Clerk clerk, String address, String about) {
        var answers = rows(about).stream().map(row -> clerk.get(filledIn(address, row)));
        return answers.filter(answer -> answer.getResponse().getStatus() == 200)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + address));
    }

    private List<Map<String, Object>> rows(String about) {
        return town.inside(() -> jdbc.sql(about).query().listOfRows());
    }

    private static String filledIn(String address, Map<String, Object> row) {
        var filledIn = address;
        for (var value : row.entrySet()) {
            filledIn = filledIn.replaceAll(
                    "(?i)\\{" + value.getKey().replace("_", "") + "}", Objects.toString(value.getValue()));
        }
        return filledIn;
    }
}
