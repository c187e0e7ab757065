package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.person.register.RegisterPerson;
import pl.mors.platform.Pesel;

/** Consents as staff and as residents meet them. */
@IntegrationTest
class ConsentPagesTest {

    private static final String OWN = "/moje";

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private RegisterPerson registerPerson;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private RequestPostProcessor clerk;
    private PersonId halina;

    @BeforeEach
    void registerAResident() {
        town = world.town();
        clerk = town.signedIn(Role.SOCIAL_WORKER);
        halina = people.resident(town, "Halina", "Żądło");
    }

    @Test
    void writesDownAPaperWithItsRefusals() {
        assertThat(post(clerk, PersonUrls.consents(halina), paper())).hasStatus(303);
        assertThat(answers()).containsExactly("image_print refused", "image_web given");
        assertThat(get(clerk, PersonUrls.person(halina)))
                .bodyText()
                .contains("zgoda z 10.05.2019", "odmowa z 10.05.2019", "Wycofaj zgodę");
    }

    @Test
    void withdrawsByOneClickFromThePersonsPage() {
        post(clerk, PersonUrls.consents(halina), paper());
        assertThat(post(clerk, PersonUrls.consentWithdrawal(halina), Map.of("subject", "IMAGE_WEB")))
                .hasStatus(303);
        assertThat(answers()).containsExactly("image_print refused", "image_web withdrawn");
        assertThat(get(clerk, PersonUrls.person(halina)))
                .bodyText()
                .contains("zgodę wycofano")
                .doesNotContain("Wycofaj zgodę");
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM consent WHERE subject = 'image_web'")
                        .query(Long.class)
                        .single()))
                .as("the consent stays on record, superseded")
                .isEqualTo(2);
    }

    @Test
    void anOldFormDoesNotBringBackWhatWasWithdrawn() {
        post(clerk, PersonUrls.consents(halina), paper());
        post(clerk, PersonUrls.consentWithdrawal(halina), Map.of("subject", "IMAGE_WEB"));
        var old = Map.of(
                "answeredOn", "15.05.2019",
                "IMAGE_WEB", "YES",
                "shown-IMAGE_WEB", "YES",
                "IMAGE_PRINT", "NO",
                "shown-IMAGE_PRINT", "NO",
                "CONTACT_PHONE", "YES");
        assertThat(post(clerk, PersonUrls.consents(halina), old)).hasStatus(303);
        assertThat(answers()).containsExactly("contact_phone given", "image_print refused", "image_web withdrawn");
    }

    @Test
    void anAnswerToWhatWasAnsweredMeanwhileIsNotTaken() {
        post(clerk, PersonUrls.consents(halina), Map.of("answeredOn", "14.05.2019", "IMAGE_WEB", "NO"));
        var unseen = Map.of("answeredOn", "15.05.2019", "IMAGE_WEB", "YES");
        assertThat(post(clerk, PersonUrls.consents(halina), unseen))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie zapisano inną odpowiedź");
        assertThat(answers()).containsExactly("image_web refused");
        assertThat(get(clerk, PersonUrls.consents(halina)))
                .bodyText()
                .contains("name=\"shown-IMAGE_WEB\" value=\"NO\"");
    }

    @Test
    void takesNoAnswerOfTomorrow() {
        assertThat(post(clerk, PersonUrls.consents(halina), Map.of("answeredOn", "1.1.2100", "IMAGE_WEB", "YES")))
                .hasStatus(422)
                .bodyText()
                .contains("Ta data jest w przyszłości");
    }

    @Test
    void saysThatAnAnswerIsNeitherYesNorNo() {
        assertThat(post(clerk, PersonUrls.consents(halina), Map.of("answeredOn", "10.5.2019", "IMAGE_WEB", "nie wiem")))
                .hasStatus(422)
                .bodyText()
                .contains("Zdjęcia na stronie internetowej: wybierz jedną z podanych odpowiedzi");
    }

    @Test
    void letsAResidentGiveRefuseAndWithdrawOnTheirOwnPage() {
        var resident = resident(halina);
        assertThat(get(resident, OWN)).hasStatusOk().bodyText().contains("Moje zgody", "Nie zgadzam się");
        post(resident, "/moje/zgody/tak", Map.of("subject", "IMAGE_WEB"));
        post(resident, "/moje/zgody/nie", Map.of("subject", "CONTACT_PHONE"));
        assertThat(answers()).containsExactly("contact_phone refused", "image_web given");
        assertThat(get(resident, OWN)).bodyText().contains("Wycofaj zgodę");
        post(resident, "/moje/zgody/nie", Map.of("subject", "IMAGE_WEB"));
        assertThat(answers()).containsExactly("contact_phone refused", "image_web withdrawn");
    }

    @Test
    void asksAMinorsGuardianForTheConsentAndLetsTheMinorWithdraw() {
        var pesel = Pesel.of(LocalDate.of(2006, 5, 15), 9902);
        var newcomer = TestPeople.newPerson("Zuzia", "Żądło", pesel, TestPeople.AT_THE_ESTATE);
        var zuzia =
                ((RegisterPerson.Registered) town.as(() -> registerPerson.register(newcomer, alike -> true))).person();
        assertThat(post(clerk, PersonUrls.consents(zuzia), paper())).hasStatus(422);
        assertThat(get(resident(zuzia), OWN)).bodyText().doesNotContain(">Zgadzam się");
        post(resident(zuzia), "/moje/zgody/tak", Map.of("subject", "IMAGE_WEB"));
        assertThat(answers()).isEmpty();

        post(
                clerk,
                PersonUrls.guardians(zuzia),
                Map.of("kind", "PARENT", "givenName", "Ewa", "familyName", "Żądło", "phone", "600 100 200"));
        var mother = town.inside(() ->
                jdbc.sql("SELECT id FROM guardian").query(UUID.class).single().toString());
        assertThat(post(
                        clerk,
                        PersonUrls.consents(zuzia),
                        Map.of("answeredOn", "10.5.2019", "IMAGE_WEB", "YES", "guardian", mother)))
                .hasStatus(303);
        assertThat(get(clerk, PersonUrls.person(zuzia))).bodyText().contains("opiekun: Ewa Żądło");
        post(resident(zuzia), "/moje/zgody/nie", Map.of("subject", "IMAGE_WEB"));
        assertThat(answers()).containsExactly("image_web withdrawn");
    }

    @Test
    void letsNobodyElseAnswer() {
        assertThat(post(town.signedIn(Role.AUDITOR), PersonUrls.consents(halina), paper()))
                .hasStatus(403);
        assertThat(post(resident(null), "/moje/zgody/tak", Map.of("subject", "IMAGE_WEB")))
                .hasStatus(404);
        assertThat(answers()).isEmpty();
    }

    private static Map<String, String> paper() {
        return Map.of("answeredOn", "10.5.2019", "IMAGE_WEB", "YES", "IMAGE_PRINT", "NO");
    }

    private List<String> answers() {
        return town.inside(() -> jdbc.sql("SELECT subject || ' ' || answer FROM known_consent ORDER BY subject")
                .query(String.class)
                .list());
    }

    private RequestPostProcessor resident(PersonId person) {
        var member = town.member(Role.RESIDENT);
        return town.signedIn(new SignedIn(
                member.account(),
                member.email(),
                "Halina Żądło",
                town.id().value(),
                town.address(),
                "Ośrodek",
                true,
                member.membership(),
                person == null ? null : person.value(),
                Set.of(Role.RESIDENT)));
    }

    private MvcTestResult get(RequestPostProcessor who, String address) {
        return mvc.get().uri(address).with(who).exchange();
    }

    private MvcTestResult post(RequestPostProcessor who, String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(who).with(csrf());
        form.forEach((field, value) -> request.param(field, value));
        return request.exchange();
    }
}
