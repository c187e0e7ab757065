package pl.mors.privacy.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Ids;
import pl.mors.platform.text.Texts;

@IntegrationTest
class ChangeRegisterPageTest {

    private static final String REGISTER = "/pulpit/rejestr-zmian";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private JdbcClient jdbc;

    private final UUID person = Ids.next();
    private Town town;

    @BeforeEach
    void registerAPerson() {
        town = world.town();
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                            VALUES (current_organisation(), ?, 'Łucja', 'Ćwik', '1950-05-15', 'female')
                            """).param(person).update();
        });
    }

    @Test
    void showsChangesToTheDataProtectionOfficerAndRecordsThat() {
        assertThat(mvc.get().uri(REGISTER).with(town.signedIn(Role.DATA_PROTECTION_OFFICER)))
                .hasStatusOk()
                .bodyText()
                .contains("Osoba – Łucja Ćwik: dodano", "Zmiana automatyczna");
        assertThat(town.inside(() -> jdbc.sql("SELECT subject FROM audit_read WHERE granted")
                        .query(String.class)
                        .list()))
                .containsExactly("change_register");
    }

    @Test
    void tellsTheAdministratorThatSomethingChangedButNotWhat() {
        assertThat(mvc.get().uri(REGISTER).with(town.signedIn(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Osoba: dodano", "treść jest dla Ciebie niedostępna")
                .doesNotContain("Łucja", "Ćwik");
    }

    @Test
    void saysWhoWasWhereToThoseWhoMayReadIt() {
        var groups = new GroupTown(town, jdbc);
        attended(groups, groups.group("Klub dla seniorów"), person);
        assertThat(attendances(Role.DIRECTOR))
                .contains("Obecność – Łucja Ćwik: dodano", "Klub dla seniorów, 15.05.2019, 10:00");
        assertThat(attendances(Role.DATA_PROTECTION_OFFICER))
                .contains("Obecność: dodano", "treść jest dla Ciebie niedostępna")
                .doesNotContain("Ćwik", "Klub dla seniorów");
    }

    @Test
    void namesNobodyBesideAGroupThatHidesItsMembers() {
        var groups = new GroupTown(town, jdbc);
        var group = groups.group("Grupa wsparcia");
        groups.set(group, "hidden_membership", true);
        attended(groups, group, person);
        assertThat(attendances(Role.DIRECTOR))
                .contains("Obecność: dodano", "treść jest dla Ciebie niedostępna")
                .doesNotContain("Ćwik", "Grupa wsparcia");
        assertThat(body(mvc.get().uri("/pulpit/osoby/" + person + "/historia").with(town.signedIn(Role.COORDINATOR))))
                .doesNotContain("Obecność: dodano", "Grupa wsparcia");
    }

    @Test
    void putsOneEveningUnderOneHeading() {
        var groups = new GroupTown(town, jdbc);
        attended(
                groups,
                groups.group("Klub dla seniorów"),
                person,
                groups.person("Zofia", "Żuk").value(),
                groups.person("Jan", "Świt").value());
        assertThat(attendances(Role.DIRECTOR))
                .contains("Obecność: dodano 3 wpisy", "Pokaż 3 wpisy", "Zofia Żuk", "Jan Świt");
    }

    @Test
    void givesTheRealDayAsAnExampleAndSaysSoInADemonstration() {
        assertThat(body(mvc.get().uri(REGISTER).with(town.signedIn(Role.DIRECTOR))))
                .contains(
                        "Na przykład " + Texts.date(LocalDate.now(BusinessDate.ZONE)),
                        "rejestr podaje prawdziwy czas zapisu");
    }

    /** Records that all of them were there, in one statement. */
    private void attended(GroupTown groups, GroupId group, UUID... people) {
        var session = groups.session(group, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                            SELECT current_organisation(), gen_random_uuid(), :session, person, 'present'
                            FROM unnest(:people) AS person
                            """)
                    .param("session", session.value())
                    .param("people", people)
                    .update();
        });
    }

    private String attendances(Role role) {
        return body(mvc.get().uri(REGISTER).param("rodzaj", "attendance").with(town.signedIn(role)));
    }

    private static String body(MockMvcTester.MockMvcRequestBuilder request) {
        var answer = request.exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    @Test
    void isClosedToOthers() {
        assertThat(mvc.get().uri(REGISTER).with(town.signedIn(Role.RECEPTION))).hasStatus(403);
    }

    @Test
    void narrowsDownAndKeepsTheFilterInTheForm() {
        assertThat(mvc.get()
                        .uri(REGISTER)
                        .param("rodzaj", "person")
                        .param("dzien", Texts.date(LocalDate.now(BusinessDate.ZONE)))
                        .param("dotyczy", person.toString())
                        .with(town.signedIn(Role.DIRECTOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Łucja", "value=\"person\" selected", "value=\"" + person + "\"");
        assertThat(mvc.get().uri(REGISTER).param("rodzaj", "venue").with(town.signedIn(Role.DIRECTOR)))
                .hasStatusOk()
                .bodyText()
                .contains("Nie ma zmian, które spełniają te warunki");
    }

    @Test
    void saysWhatIsWrongWithTheFilterAndKeepsIt() {
        assertThat(mvc.get().uri(REGISTER).param("dzien", "32.13.2019").with(town.signedIn(Role.DIRECTOR)))
                .hasStatus(422)
                .bodyText()
                .contains("Dzień zmiany", "32.13.2019", "govuk-error-message");
        assertThat(mvc.get().uri(REGISTER).param("rodzaj", "pg_shadow").with(town.signedIn(Role.DIRECTOR)))
                .hasStatus(422);
    }

    @Test
    void anAddressWithNonsenseIsTheBeginningOrNotFound() {
        assertThat(mvc.get().uri(REGISTER).param("strona", "%%%").with(town.signedIn(Role.DIRECTOR)))
                .hasStatusOk();
        assertThat(mvc.get().uri(REGISTER).param("dotyczy", "nonsense").with(town.signedIn(Role.DIRECTOR)))
                .hasStatus4xxClientError();
    }
}
