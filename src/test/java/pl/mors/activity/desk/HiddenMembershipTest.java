package pl.mors.activity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Ids;

/** Who is in a group with hidden membership is not told by the trail either. */
@IntegrationTest
class HiddenMembershipTest {

    private static final String REGISTER = "/pulpit/rejestr-zmian";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId group;
    private PersonId halina;
    private RequestPostProcessor coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        group = town.group("Grupa wsparcia");
        town.set(group, "hidden_membership", true);
        halina = town.person("Halina", "Nowak");
        town.enrolled(group, halina, LocalDate.of(2019, 1, 10));
        var session = town.session(group, GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"));
        town.town()
                .inside(() -> jdbc.sql("""
                                INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                                VALUES (current_organisation(), ?, ?, ?, 'present')
                                """)
                        .params(Ids.next(), session.value(), halina.value())
                        .update());
        coordinator = town.town().signedIn(Role.COORDINATOR);
    }

    @Test
    void aPersonsHistoryLeavesItOut() {
        for (var history : List.of(PersonUrls.history(halina), REGISTER + "?dotyczy=" + halina)) {
            assertThat(mvc.get().uri(history).with(coordinator))
                    .hasStatusOk()
                    .bodyText()
                    .contains("Osoba: dodano")
                    .doesNotContain("Zapis do grupy: dodano", "Obecność: dodano");
        }
    }

    @Test
    void whatTellsOfAMealOrACallIsLeftOut() {
        var session = town.town()
                .inside(() ->
                        jdbc.sql("SELECT id FROM session").query(UUID.class).single());
        town.town()
                .inside(() -> jdbc.sql("""
                                WITH handed AS (
                                    INSERT INTO handout (organisation_id, id, session_id, person_id, kind)
                                    VALUES (current_organisation(), :id, :session, :halina, 'meal')
                                )
                                INSERT INTO offer_call (organisation_id, id, group_id, together_id, person_id, result)
                                VALUES (current_organisation(), :id, :group, :id, :halina, 'no_answer')
                                """)
                        .param("id", Ids.next())
                        .param("session", session)
                        .param("group", group.value())
                        .param("halina", halina.value())
                        .update());

        assertThat(mvc.get().uri(PersonUrls.history(halina)).with(coordinator))
                .bodyText()
                .contains("Osoba: dodano")
                .doesNotContain("Wydanie na zajęciach", "Rozmowa o wolnym miejscu");
    }

    @Test
    void everyTableOfPeopleAtSessionsAndInGroupsIsKnown() {
        var tables = town.town().inside(() -> jdbc.sql("""
                                SELECT c.relname FROM pg_class c
                                WHERE c.relkind = 'r' AND c.relnamespace = 'public'::regnamespace
                                    AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attname = 'person_id')
                                    AND EXISTS (SELECT FROM pg_attribute a WHERE a.attrelid = c.oid
                                        AND a.attname IN ('session_id', 'group_id'))
                                    AND EXISTS (SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgname LIKE 'audit%')
                                """).query(String.class).list());

        assertThat(Stream.concat(HiddenMembership.OF_GROUPS.stream(), HiddenMembership.OF_SESSIONS.stream()))
                .containsAll(tables.stream()
                        .filter(table -> !table.equals("double_presence_explanation"))
                        .toList());
    }

    @Test
    void theRegisterSaysThatItWasWrittenAndNothingMore() {
        assertThat(mvc.get().uri(REGISTER + "?rodzaj=enrolment").with(coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Zapis do grupy: dodano", "treść jest dla Ciebie niedostępna")
                .doesNotContain("10.01.2019", halina.toString().substring(28));
    }

    @Test
    void whoLeadsTheGroupReadsItAll() {
        var leader = town.town().member(Role.COORDINATOR);
        town.leads(group, leader.membership());

        assertThat(mvc.get().uri(PersonUrls.history(halina)).with(town.town().signedIn(leader)))
                .bodyText()
                .contains("Zapis do grupy: dodano", "10.01.2019", "Obecność: dodano");
    }

    @Test
    void anOpenGroupIsInTheHistory() {
        town.set(group, "hidden_membership", false);

        assertThat(mvc.get().uri(PersonUrls.history(halina)).with(coordinator))
                .bodyText()
                .contains("Zapis do grupy: dodano", "10.01.2019", "Obecność: dodano");
    }
}
