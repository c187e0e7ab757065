package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** What people need to take part, and whom to call when something happens. */
@IntegrationTest
class NeedPagesTest {

    @Autowired
    private TestWorld world;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Clerk worker;
    private PersonId halina;

    @BeforeEach
    void registerAResident() {
        town = world.town();
        worker = clerks.of(town, Role.SOCIAL_WORKER);
        halina = people.resident(town, "Halina", "Żądło");
    }

    @Test
    void writesDownNeedsAndKeepsWhatTheyWere() {
        need("STEP_FREE", "miejsce blisko prowadzącego");
        assertThat(worker.get(PersonUrls.person(halina)))
                .bodyText()
                .contains("wejście i sala bez schodów, miejsce blisko prowadzącego");
        assertThat(worker.get(PersonUrls.needs(halina))).bodyText().contains("value=\"miejsce blisko prowadzącego\"");
        need("STEP_FREE", "");
        assertThat(worker.get(PersonUrls.person(halina))).bodyText().doesNotContain("blisko prowadzącego");
        assertThat(facts("access_need")).containsExactly("other superseded", "step_free live");
        assertThat(worker.post(PersonUrls.needs(halina), Map.of("kinds", "DIAGNOSIS")))
                .hasStatus(422);
    }

    @Test
    void nobodyReplacesNeedsUnseen() {
        var asShown = typed("STEP_FREE", "");
        need("SIGN_LANGUAGE", "");
        assertThat(worker.post(PersonUrls.needs(halina), asShown))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie", "tłumacz języka migowego");
        assertThat(facts("access_need")).containsExactly("sign_language live");
        need("STEP_FREE", "");
        assertThat(facts("access_need")).containsExactly("sign_language superseded", "step_free live");
    }

    @Test
    void aPageBeginsWithHowOldSomebodyIsAndOffersToAddWhatIsNotThere() {
        var page = PersonUrls.person(halina);
        assertThat(worker.get(page))
                .bodyText()
                .containsSubsequence("<h1", "ur. ", "Kontakt w nagłej sytuacji", "Dodaj kontakt")
                .contains("Dodaj osobę do gospodarstwa")
                .doesNotContain("Zmień kontakty", "Zmień skład gospodarstwa");
    }

    @Test
    void whoPlansSeesTheNeedAndOnlyWhoMayKnowSeesIt() {
        need("SIGN_LANGUAGE", "");
        var group = Ids.next();
        var leader = town.member(Role.FACILITATOR);
        town.inside(() -> {
            jdbc.sql(
                            "INSERT INTO activity_group (organisation_id, id, kind, name) VALUES (current_organisation(), :id, 'club', 'Klub')")
                    .param("id", group)
                    .update();
            jdbc.sql("""
                            INSERT INTO group_facilitator (organisation_id, id, group_id, membership_id)
                            VALUES (current_organisation(), gen_random_uuid(), :group, :leader)""")
                    .param("group", group)
                    .param("leader", leader.membership())
                    .update();
            jdbc.sql("""
                            INSERT INTO enrolment (organisation_id, id, group_id, person_id, enrolled_on)
                            VALUES (current_organisation(), gen_random_uuid(), :group, :person, '2019-05-01')""").param("group", group).param("person", halina.value()).update();
        });
        var address = ActivityUrls.group(new GroupId(group));
        var session = session(group);
        for (var who : List.of(worker, clerks.as(town.signedIn(leader)))) {
            assertThat(who.get(address)).bodyText().contains("Żądło Halina", "Potrzebuje: tłumacz języka migowego");
            assertThat(who.get(session)).bodyText().contains("Potrzebuje: tłumacz języka migowego");
        }
        assertThat(clerks.of(town, Role.DIRECTOR).get(address))
                .as("reads lists and plans nothing")
                .bodyText()
                .contains("Żądło Halina")
                .doesNotContain("migowego");
        assertThat(clerks.of(town, Role.RECEPTION).get(PersonUrls.person(halina)))
                .bodyText()
                .doesNotContain("Szczególne potrzeby");
        assertThat(clerks.of(town, Role.RECEPTION).get(PersonUrls.needs(halina)))
                .hasStatus(403);
    }

    @Test
    void anAdultHasSomebodyToBeCalled() {
        assertThat(worker.get(PersonUrls.person(halina))).bodyText().contains("Nie wpisano, do kogo dzwonić");
        assertThat(worker.post(PersonUrls.emergencyContacts(halina), Map.of("name", "Ewa", "phone", "112")))
                .hasStatus(422);
        worker.post(
                PersonUrls.emergencyContacts(halina),
                Map.of("name", "Ewa Żądło", "relation", "córka", "phone", "600 100 200"));
        assertThat(worker.get(PersonUrls.person(halina))).bodyText().contains("Ewa Żądło", "córka, tel. 600");
        worker.post(
                PersonUrls.emergencyContacts(halina),
                Map.of("name", "Ewa Żądło", "relation", "córka", "phone", "600 100 200"));
        var id = town.inside(() ->
                jdbc.sql("SELECT id FROM emergency_contact").query(UUID.class).single());
        assertThat(worker.post(PersonUrls.emergencyContactEnd(halina, id), Map.of()))
                .hasStatus(303);
        assertThat(worker.post(PersonUrls.emergencyContactEnd(halina, id), Map.of()))
                .hasStatus(404);
        assertThat(worker.get(PersonUrls.person(halina))).bodyText().doesNotContain("Ewa Żądło");
        assertThat(clerks.of(town, Role.AUDITOR).get(PersonUrls.emergencyContacts(halina)))
                .hasStatus(403);
    }

    private void need(String kind, String words) {
        assertThat(worker.post(PersonUrls.needs(halina), typed(kind, words))).hasStatus(303);
    }

    /** As typed into a page that is opened now. */
    private Map<String, String> typed(String kind, String words) {
        return Map.of("kinds", kind, "words", words, "seen", worker.hidden(PersonUrls.needs(halina), "seen"));
    }

    private List<String> facts(String table) {
        return town.inside(() -> jdbc.sql(
                        "SELECT kind || CASE WHEN superseded_at IS NULL THEN ' live' ELSE ' superseded' END FROM "
                                + table + " ORDER BY 1")
                .query(String.class)
                .list());
    }

    /** The sheet of today's session of the group. */
    private String session(UUID group) {
        var session = Ids.next();
        town.inside(() -> {
            var entry = Ids.next();
            jdbc.sql("""
                            INSERT INTO calendar_entry (organisation_id, id, period)
                            VALUES (current_organisation(), :id, '[2019-05-15 10:00+02,2019-05-15 12:00+02)')""").param("id", entry).update();
            jdbc.sql("""
                            INSERT INTO session (organisation_id, id, group_id, entry_id, status)
                            VALUES (current_organisation(), :id, :group, :entry, 'planned')""")
                    .param("id", session)
                    .param("group", group)
                    .param("entry", entry)
                    .update();
        });
        return ActivityUrls.attendance(new SessionId(session));
    }
}
