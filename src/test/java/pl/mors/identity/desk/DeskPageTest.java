package pl.mors.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;

/** Nothing that waits is beyond reach: what the desk does not show at once is one link away. */
@IntegrationTest
class DeskPageTest {

    private static final String MORE = "href=\"/pulpit?ile=100\"";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    private Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void leadsOnWhenMoreWaitsAndSaysHowMuchThereIs() {
        unrecorded(51);
        assertThat(items("")).isEqualTo(50);
        assertThat(desk("")).bodyText().contains("Po terminie i pilne (51)", "51 zadań", MORE);
        assertThat(items("?ile=100")).isEqualTo(51);
        assertThat(desk("?ile=100")).bodyText().doesNotContain("?ile=150");
    }

    @Test
    void endsWhereNothingMoreWaits() {
        unrecorded(50);
        assertThat(desk("")).bodyText().contains("(50)").doesNotContain(MORE);
        assertThat(desk("?ile=nonsens&rodzaj=nonsens&widok=nonsens"))
                .hasStatusOk()
                .bodyText()
                .contains("(50)");
    }

    @Test
    void saysWhyAndNarrowsDownByKind() {
        unrecorded(2);
        var clerk = town.signedIn(Role.COORDINATOR, Role.ADMINISTRATOR);
        assertThat(mvc.get().uri("/pulpit").with(clerk))
                .bodyText()
                .contains("lista obecności jest pusta", "Obecność i spotkania (2)", "Strona internetowa i konta (1)")
                .containsSubsequence("Wkrótce (1)", "bez terminu", "Uzupełnij deklarację dostępności");
        assertThat(mvc.get().uri("/pulpit?rodzaj=office").with(clerk))
                .bodyText()
                .contains("Uzupełnij deklarację dostępności")
                .doesNotContain("Uzupełnij obecność");
    }

    @Test
    void ownComesFirst() {
        var group = unrecorded(2);
        var me = town.member(Role.COORDINATOR);
        var own = new GroupTown(town, jdbc).group("Klub młodych");
        town.inside(() -> {
            jdbc.sql("""
                            UPDATE session SET group_id = :own WHERE id = (SELECT s.id FROM session s
                                JOIN calendar_entry e ON e.id = s.entry_id WHERE s.group_id = :group ORDER BY e.on_day DESC LIMIT 1)
                            """)
                    .param("own", own.value())
                    .param("group", group.value())
                    .update();
            jdbc.sql("""
                            INSERT INTO group_facilitator (organisation_id, id, group_id, membership_id)
                            VALUES (current_organisation(), gen_random_uuid(), :group, :me)
                            """)
                    .param("group", own.value())
                    .param("me", me.membership())
                    .update();
        });
        var mine = mvc.get().uri("/pulpit").with(town.signedIn(me)).exchange();
        assertThat(Clerk.text(mine).indexOf("Klub młodych"))
                .isLessThan(Clerk.text(mine).indexOf("Klub dla seniorów"));
        assertThat(mine).bodyText().contains("Moje (1)");
        assertThat(mvc.get().uri("/pulpit?widok=moje").with(town.signedIn(me)))
                .bodyText()
                .contains("Klub młodych")
                .doesNotContain("Klub dla seniorów");
    }

    @Test
    void leavesAsAFileWithoutFormulas() {
        unrecorded(1);
        town.inside(() -> jdbc.sql("UPDATE activity_group SET name = '=1+1'").update());
        assertThat(desk("/sprawy.csv?rodzaj=attendance"))
                .bodyText()
                .contains(
                        "Termin;Kiedy;Rodzaj", "po terminie lub pilne;Obecność i spotkania;Uzupełnij obecność: =1+1;");
        assertThat(desk("/sprawy.xlsx")).hasStatusOk();
        assertThat(desk("/sprawy.pdf")).hasStatus(404);
        assertThat(mvc.get().uri("/pulpit/sprawy.csv").with(town.signedIn(Role.RESIDENT)))
                .hasStatus(404);
    }

    private int items(String query) {
        return Clerk.text(desk(query)).split("<li class=\"mors-desk__item\"", -1).length - 1;
    }

    private MvcTestResult desk(String query) {
        return mvc.get()
                .uri("/pulpit" + query)
                .with(town.signedIn(Role.COORDINATOR))
                .exchange();
    }

    /** Sessions of the last weeks that nobody recorded. */
    private GroupId unrecorded(int many) {
        var group = new GroupTown(town, jdbc).group("Klub dla seniorów");
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO calendar_entry (organisation_id, id, period)
                            SELECT current_organisation(), gen_random_uuid(), tstzrange(start, start + interval '1 hour')
                            FROM (SELECT timestamptz '2019-05-10 08:00+02' - number * interval '2 hours' AS start
                                FROM generate_series(1, :many) AS number) AS numbered
                            """).param("many", many).update();
            jdbc.sql("""
                            INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                            SELECT organisation_id, gen_random_uuid(), :group, id, 'planned' FROM calendar_entry
                            """).param("group", group.value()).update();
        });
        return group;
    }
}
