package pl.mors.identity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
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
    void leadsOnWhenMoreWaits() {
        unrecorded(51);
        assertThat(desk("")).bodyText().contains("(50)", MORE);
        assertThat(desk("?ile=100")).bodyText().contains("(51)").doesNotContain("?ile=150");
    }

    @Test
    void endsWhereNothingMoreWaits() {
        unrecorded(50);
        assertThat(desk("")).bodyText().contains("(50)").doesNotContain(MORE);
        assertThat(desk("?ile=nonsens")).hasStatusOk().bodyText().contains("(50)");
    }

    private MvcTestResult desk(String query) {
        return mvc.get()
                .uri("/pulpit" + query)
                .with(town.signedIn(Role.COORDINATOR))
                .exchange();
    }

    /** Sessions of the last weeks that nobody recorded. */
    private void unrecorded(int many) {
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
    }
}
