package pl.mors.activity.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** What residents read of their own groups and attendance. */
@IntegrationTest
class GroupsInCopyTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private PersonId halina;
    private UUID session;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        halina = town.person("Halina", "Nowak");
        var support = town.group("Grupa wsparcia");
        town.set(support, "hidden_membership", true);
        town.enrolled(support, halina, LocalDate.of(2019, 1, 10));
        session = town.session(support, GroupTown.hours(DAY, "10:00", "12:00")).value();
        attended(halina, "absent", true);
        attended(halina, "excused", false);
        attended(town.person("Oksana", "Inna"), "present", false);
    }

    @Test
    void tellsInWordsWhichGroupsAndSessionsAlsoHiddenOnesAndCorrectedEntries() {
        assertThat(mvc.get().uri("/moje").with(resident(halina)))
                .hasStatusOk()
                .bodyText()
                .contains("Grupa wsparcia", "od 10.01.2019")
                .contains("08.05.2019, Grupa wsparcia", "nieobecność usprawiedliwiona", "nieobecność (wpis poprawiono ")
                .doesNotContain("excused", ">obecność<");
    }

    @Test
    void tellsWhatTheyMadeUpForAlsoWhenItWasTakenBack() {
        town.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO made_up (organisation_id, id, session_id, person_id, made_up_on, minutes, how)
                            VALUES (current_organisation(), ?, ?, ?, '2019-05-10', 90, 'z grupą wtorkową')
                            """).params(Ids.next(), session, halina.value()).update();
            jdbc.sql("UPDATE made_up SET superseded_at = clock_timestamp()").update();
        });
        assertThat(mvc.get().uri("/moje").with(resident(halina)))
                .bodyText()
                .contains("Odrobione zajęcia", "odrobiono 10.05.2019, godz.: 1,5, z grupą wtorkową (wpis poprawiono ");
    }

    @Test
    void speaksTheResidentsLanguage() {
        assertThat(mvc.get().uri("/moje?jezyk=uk").with(resident(halina)))
                .bodyText()
                .contains("Групи", "відсутність з поважної причини");
    }

    @Test
    void whoIsInNoGroupReadsNothingOfGroups() {
        assertThat(mvc.get().uri("/moje").with(resident(town.person("Zbyszek", "Wilk"))))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Obecność na zajęciach");
    }

    private RequestPostProcessor resident(PersonId person) {
        var account = town.town().member(Role.RESIDENT);
        return town.town()
                .signedIn(new SignedIn(
                        account.account(),
                        account.email(),
                        account.displayName(),
                        account.organisation(),
                        account.organisationAddress(),
                        account.organisationName(),
                        account.madeUp(),
                        account.membership(),
                        person.value(),
                        Set.of(Role.RESIDENT)));
    }

    private void attended(PersonId person, String status, boolean corrected) {
        town.town().inside(() -> {
            jdbc.sql("""
                            INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                            VALUES (current_organisation(), ?, ?, ?, ?)
                            """).params(Ids.next(), session, person.value(), status).update();
            if (corrected) {
                jdbc.sql("UPDATE attendance SET superseded_at = clock_timestamp() WHERE person_id = ?")
                        .param(person.value())
                        .update();
            }
        });
    }
}
