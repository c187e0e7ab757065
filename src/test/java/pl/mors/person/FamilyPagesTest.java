package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.List;
import java.util.Map;
import java.util.Objects;
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

/** Households, and records of one human, as a clerk meets them. */
@IntegrationTest
class FamilyPagesTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private RequestPostProcessor clerk;
    private PersonId halina;
    private PersonId zbigniew;

    @BeforeEach
    void registerTwoResidents() {
        town = world.town();
        clerk = town.signedIn(Role.SOCIAL_WORKER);
        halina = people.resident(town, "Halina", "Żądło");
        zbigniew = people.resident(town, "Zbigniew", "Żądło");
    }

    @Test
    void findsWhomToAddAndAddsThem() {
        assertThat(post(PersonUrls.householdSearch(halina), Map.of("szukaj", "zadl")))
                .hasStatusOk()
                .bodyText()
                .contains("Żądło Zbigniew", "Dodaj do gospodarstwa")
                .doesNotContain(">Żądło Halina");
        assertThat(join(halina, zbigniew)).hasStatus(303);
        assertThat(get(PersonUrls.person(halina))).bodyText().contains("Zbigniew Żądło");
        assertThat(get(PersonUrls.person(zbigniew))).bodyText().contains(PersonUrls.person(halina));
    }

    @Test
    void livesInOneHouseholdAtATime() {
        var oksana = people.resident(town, "Oksana", "Koval");
        join(halina, zbigniew);
        join(oksana, zbigniew);
        assertThat(get(PersonUrls.household(oksana))).bodyText().contains("Żądło Zbigniew");
        assertThat(get(PersonUrls.household(halina))).bodyText().doesNotContain("Zbigniew");
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM household_member")
                        .query(Long.class)
                        .single()))
                .as("where he lived before stays on record")
                .isEqualTo(4);
    }

    @Test
    void leavesAHouseholdOnce() {
        join(halina, zbigniew);
        assertThat(post(PersonUrls.householdLeave(halina), Map.of("member", zbigniew.toString())))
                .hasStatus(303);
        assertThat(get(PersonUrls.household(halina))).bodyText().doesNotContain("Zbigniew");
        assertThat(post(PersonUrls.householdLeave(halina), Map.of("member", zbigniew.toString())))
                .hasStatus(404);
    }

    @Test
    void takesNobodyIntoTheirOwnHousehold() {
        assertThat(join(halina, halina)).hasStatus(404);
        assertThat(post(PersonUrls.household(halina), Map.of("member", "nikt"))).hasStatus(404);
        assertThat(post(PersonUrls.householdSearch(halina), Map.of("szukaj", "z")))
                .hasStatus(422);
    }

    @Test
    void comparesMergesAndTakesApart() {
        var twice = typedTwice();
        assertThat(get(PersonUrls.DUPLICATES))
                .hasStatusOk()
                .bodyText()
                .contains("Żądło Halina", "Żondło Halina", PersonUrls.merge(halina, twice));
        assertThat(get(PersonUrls.merge(halina, twice)))
                .hasStatusOk()
                .bodyText()
                .contains("Wpis, który zostaje", "Miejsce zamieszkania");
        assertThat(post(PersonUrls.merge(halina, twice), Map.of())).hasStatus(422);
        assertThat(post(PersonUrls.merge(halina, twice), Map.of("reason", "okazała dowód")))
                .hasStatus(303);
        assertThat(address(get(PersonUrls.person(twice)))).isEqualTo(PersonUrls.person(halina));
        assertThat(get(PersonUrls.person(halina)))
                .bodyText()
                .contains("Halina Żondło", "okazała dowód", "Cofnij połączenie");
        assertThat(get(PersonUrls.merge(halina, twice))).hasStatus(404);

        var merge = town.inside(
                () -> jdbc.sql("SELECT id FROM person_merge").query(UUID.class).single());
        assertThat(address(post(PersonUrls.undoMerge(halina, merge.toString()), Map.of())))
                .isEqualTo(PersonUrls.person(twice));
        assertThat(get(PersonUrls.person(twice))).hasStatusOk();
        assertThat(post(PersonUrls.undoMerge(halina, merge.toString()), Map.of()))
                .hasStatus(404);
    }

    @Test
    void remembersThatTwoPeopleLookAlike() {
        var twice = typedTwice();
        assertThat(address(post(PersonUrls.apart(halina, twice), Map.of()))).isEqualTo(PersonUrls.DUPLICATES);
        assertThat(get(PersonUrls.DUPLICATES)).bodyText().doesNotContain("Żondło");
        assertThat(get(PersonUrls.person(twice)))
                .bodyText()
                .contains("Podobne osoby, ale nie te same", "Halina Żądło", "Cofnij: to może być ta sama osoba");

        assertThat(mvc.get().uri(PersonUrls.history(halina)).with(town.signedIn(Role.COORDINATOR)))
                .bodyText()
                .contains("Dwie różne osoby", "Halina Żondło");

        assertThat(get(PersonUrls.merge(halina, twice))).bodyText().contains("uznał, że to dwie różne osoby");
        assertThat(post(PersonUrls.merge(halina, twice), Map.of("reason", "dowód")))
                .hasStatus(422)
                .bodyText()
                .contains("Dlaczego to jednak jedna osoba");
        assertThat(address(post(PersonUrls.apartWithdrawal(twice, halina), Map.of())))
                .isEqualTo(PersonUrls.person(twice));
        assertThat(get(PersonUrls.DUPLICATES)).bodyText().contains("Żondło");

        post(PersonUrls.apart(twice, halina), Map.of());
        assertThat(get(PersonUrls.merge(halina, halina))).as("beside itself").hasStatus(404);
        assertThat(post(
                        PersonUrls.merge(halina, twice),
                        Map.of("reason", "dowód", "overruling", "nazwisko było błędnie wpisane")))
                .hasStatus(303);
        assertThat(get(PersonUrls.person(halina))).bodyText().contains("nazwisko było błędnie wpisane");
        assertThat(town.inside(
                        () -> jdbc.sql("SELECT count(*) FROM known_told_apart WHERE :twice IN (first_id, second_id)")
                                .param("twice", twice.value())
                                .query(Long.class)
                                .single()))
                .as("what was overruled no longer stands")
                .isZero();
    }

    @Test
    void whoeverIsRegisteredAsSomebodyElseIsNotAskedAboutAgain() {
        var twice = TestPeople.typed();
        twice.put("noPeselReason", "NOT_KNOWN");
        twice.put("bornOn", bornOn());
        twice.put("sex", "FEMALE");
        twice.put("givenName", "Halina");
        twice.put("familyName", "Żondło");
        assertThat(post(PersonUrls.REGISTER, twice)).hasStatus(422).bodyText().contains("Czy to ta sama osoba?");
        twice.put("somebodyElse", "true");
        twice.put("alike", halina.toString());
        assertThat(post(PersonUrls.REGISTER, twice)).hasStatus(303);
        assertThat(get(PersonUrls.DUPLICATES)).bodyText().doesNotContain("Żondło");
        assertThat(get(PersonUrls.person(halina))).bodyText().contains("Halina Żondło");
    }

    private String bornOn() {
        return town.inside(() -> jdbc.sql("SELECT to_char(date_of_birth, 'DD.MM.YYYY') FROM person WHERE id = :id")
                .param("id", halina.value())
                .query(String.class)
                .single());
    }

    @Test
    void writesNothingIntoARecordThatWasLeft() {
        var twice = typedTwice();
        assertThat(post(PersonUrls.merge(halina, twice), Map.of("reason", "okazała dowód")))
                .hasStatus(303);
        var other = people.resident(town, "Zbigniew", "Próba");
        assertThat(address(post(PersonUrls.apart(other, twice), Map.of()))).isEqualTo(PersonUrls.person(halina));
        for (var left : List.of(PersonUrls.consents(twice), PersonUrls.guardians(twice), PersonUrls.contact(twice))) {
            assertThat(address(get(left))).as(left).isEqualTo(PersonUrls.person(halina));
        }
        assertThat(address(post(
                        PersonUrls.guardians(twice),
                        Map.of("kind", "PARENT", "givenName", "Ewa", "familyName", "Żądło", "phone", "600 100 200"))))
                .isEqualTo(PersonUrls.person(halina));
        assertThat(rows("guardian")).isZero();
        assertThat(address(get("/pulpit/osoby/" + twice + "/kwalifikowalnosc/SOS-MORS-2018")))
                .as("a page of another module")
                .isEqualTo(PersonUrls.person(halina));
    }

    @Test
    void nobodyLivesWithThemselvesAfterAMerge() {
        var twice = typedTwice();
        join(halina, twice);
        join(halina, zbigniew);
        post(PersonUrls.merge(halina, twice), Map.of("reason", "okazała dowód"));
        assertThat(get(PersonUrls.household(halina)))
                .bodyText()
                .contains("Żądło Zbigniew")
                .doesNotContain(PersonUrls.person(twice));
        post(PersonUrls.householdLeave(zbigniew), Map.of("member", halina.toString()));
        assertThat(get(PersonUrls.household(zbigniew))).bodyText().doesNotContain("Żondło", "Żądło Halina");
    }

    @Test
    void settlesFirstWhatOneHumanAnsweredInTwoWays() {
        var twice = typedTwice();
        post(PersonUrls.consents(halina), Map.of("answeredOn", "1.5.2019", "IMAGE_WEB", "YES"));
        post(PersonUrls.consents(twice), Map.of("answeredOn", "10.5.2019", "IMAGE_WEB", "NO"));
        assertThat(get(PersonUrls.merge(halina, twice)))
                .bodyText()
                .contains("w jednym wpisie jest zgoda z 01.05.2019, w drugim odmowa z 10.05.2019");
        assertThat(post(PersonUrls.merge(halina, twice), Map.of("reason", "okazała dowód")))
                .hasStatus(422);
        assertThat(rows("person_merge")).isZero();
    }

    private long rows(String table) {
        return town.inside(() ->
                jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single());
    }

    @Test
    void letsTheRecordWithThePeselStay() {
        var twice = typedTwice();
        assertThat(get(PersonUrls.merge(twice, halina)))
                .bodyText()
                .contains("Zostać musi wpis z numerem PESEL")
                .doesNotContain("name=\"reason\"");
        assertThat(post(PersonUrls.merge(twice, halina), Map.of("reason", "dowód")))
                .hasStatus(422);
        assertThat(get(PersonUrls.merge(halina, zbigniew))).bodyText().contains("różne numery PESEL");
    }

    @Test
    void showsNoPairsToThoseWhoWriteNothingAboutTakingPart() {
        assertThat(mvc.get().uri(PersonUrls.DUPLICATES).with(town.signedIn(Role.RECEPTION)))
                .hasStatus(403);
    }

    /** The same Halina without her number, a letter changed. */
    private PersonId typedTwice() {
        var id = PersonId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, no_pesel_reason, date_of_birth, sex)
                        SELECT organisation_id, :id, given_name, 'Żondło', 'not_known', date_of_birth, sex FROM person WHERE id = :of""")
                .param("id", id.value())
                .param("of", halina.value())
                .update());
        return id;
    }

    private MvcTestResult join(PersonId person, PersonId newcomer) {
        return post(PersonUrls.household(person), Map.of("member", newcomer.toString()));
    }

    private static String address(MvcTestResult answer) {
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(clerk).exchange();
    }

    private MvcTestResult post(String address, Map<String, String> form) {
        var request = mvc.post().uri(address).with(clerk).with(csrf());
        form.forEach((field, value) -> request.param(field, value));
        return request.exchange();
    }
}
