package pl.mors.participant.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.participant.Education;
import pl.mors.participant.TestProgrammes;
import pl.mors.participant.eligibility.Eligibility;
import pl.mors.person.GuardianId;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;
import pl.mors.person.register.RegisterPerson;
import pl.mors.platform.Ids;
import pl.mors.platform.Pesel;
import pl.mors.programme.Programme;

@IntegrationTest
class SignDeclarationTest {

    @Autowired
    private SignDeclaration signDeclaration;

    @Autowired
    private RegisterPerson registerPerson;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestPeople people;

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private Programme programme;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
    }

    @Test
    void takesAnEligiblePersonInWithTheFirstNumber() {
        var person = eligible("Halina", "Żądło");
        assertThat(sign(person, declaration(null), false))
                .isInstanceOfSatisfying(
                        SignDeclaration.Signed.class,
                        signed -> assertThat(signed.number()).isOne());
        assertThat(count("entry_situation WHERE at_risk AND labour_status_detail = 'long_term_unemployed'"))
                .isOne();
        assertThat(count("sensitive_answer WHERE answer = 'refused' AND witness = 'Anna Świadek'"))
                .isOne();
    }

    @Test
    void writesDownThatTheProgrammesClauseWasGivenThatDay() {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO privacy_notice (organisation_id, id, programme_id, version, valid_from, renews, body)
                        SELECT current_organisation(), gen_random_uuid(), p.id, 1, '2019-05-01', true, 'Klauzula'
                        FROM (SELECT id FROM programme UNION ALL SELECT NULL) p""").update());
        var person = eligible("Halina", "Żądło");
        var signed =
                town.as(() -> signDeclaration.sign(person, programme, declaration(null), false, NoticeWay.READ_ALOUD));
        assertThat(signed).isInstanceOf(SignDeclaration.Signed.class);
        assertThat(count("notice_given g JOIN privacy_notice n ON n.id = g.notice_id"
                        + " WHERE n.programme_id IS NOT NULL AND g.way = 'read_aloud' AND g.given_on = '2019-05-15'"))
                .isOne();
        assertThat(count("notice_given")).isOne();
    }

    @Test
    void wantsACheckFirst() {
        var person = people.resident(town, "Halina", "Żądło");
        assertThat(sign(person, declaration(null), true)).isEqualTo(new SignDeclaration.NotChecked());
        assertThat(count("participation")).isZero();
    }

    @Test
    void refusesWhileAPaperIsMissingAndKeepsWhatWasFound() {
        var person = people.resident(town, "Halina", "Żądło");
        programmes.check(town, programme, person, "f");
        assertThat(sign(person, declaration("zaświadczenie w drodze"), false))
                .isInstanceOfSatisfying(
                        SignDeclaration.NotEligible.class,
                        refused ->
                                assertThat(refused.check().outcome()).isEqualTo(Eligibility.Outcome.MISSING_EVIDENCE));
        assertThat(count("participation")).isZero();
    }

    @Test
    void letsANamedRoleDecideWithAReasonOnly() {
        var person = people.resident(town, "Halina", "Żądło");
        programmes.check(town, programme, person, "f");
        assertThat(sign(person, declaration(null), true)).isInstanceOf(SignDeclaration.NotEligible.class);
        assertThat(sign(person, declaration("zaświadczenie w drodze"), true))
                .isInstanceOf(SignDeclaration.Signed.class);
        assertThat(count("participation_declaration WHERE override_reason = 'zaświadczenie w drodze'"))
                .isOne();
    }

    @Test
    void letsNobodyDecideAgainstARuleThatDoesNotAllowIt() {
        var person = people.resident(town, "Halina", "Żądło");
        programmes.check(town, programme, person);
        assertThat(sign(person, declaration("bo tak"), true))
                .isInstanceOfSatisfying(
                        SignDeclaration.NotEligible.class,
                        refused -> assertThat(refused.check().isOverridable()).isFalse());
    }

    @Test
    void checksAgainForTheDayOfSigning() {
        var person = people.resident(town, "Halina", "Żądło");
        paper(person, TestProgrammes.TODAY);
        programmes.check(town, programme, person, "f");
        var yesterday =
                new SignedDeclaration(TestProgrammes.TODAY.minusDays(1), entry(), Map.of(), null, null, null, null);
        assertThat(sign(person, yesterday, false)).isInstanceOf(SignDeclaration.NotEligible.class);
        assertThat(sign(person, declaration(null), false)).isInstanceOf(SignDeclaration.Signed.class);
    }

    @Test
    void refusesADayOutsideTheProgramme() {
        var person = eligible("Halina", "Żądło");
        var tooEarly = new SignedDeclaration(LocalDate.of(2018, 8, 31), entry(), Map.of(), null, null, null, null);
        assertThat(sign(person, tooEarly, false))
                .isEqualTo(new SignDeclaration.DayRefused(SigningDay.Refusal.OUTSIDE_PERIOD));
    }

    @Test
    void makesOneParticipationOfTwoTabs() throws Exception {
        var person = eligible("Halina", "Żądło");
        var outcomes = Race.of(4, tab -> sign(person, declaration(null), false));
        assertThat(outcomes)
                .filteredOn(SignDeclaration.Signed.class::isInstance)
                .hasSize(1);
        assertThat(outcomes)
                .filteredOn(SignDeclaration.AlreadyIn.class::isInstance)
                .hasSize(3);
        assertThat(count("participation")).isOne();
        assertThat(count("participation_declaration")).isOne();
    }

    @Test
    void numbersHaveNoGapsWhoeverSignsAtTheSameMoment() throws Exception {
        var everybody = IntStream.range(0, 6)
                .mapToObj(number -> eligible("Halina", "Żądło"))
                .toList();
        Race.of(6, clerk -> sign(everybody.get(clerk), declaration(null), false));
        assertThat(town.inside(() -> jdbc.sql("SELECT number FROM participation ORDER BY number")
                        .query(Integer.class)
                        .list()))
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void refusesAMinorWhomNobodyActsFor() {
        var person = minor();
        assertThat(sign(person, declaration(null), true))
                .isEqualTo(new SignDeclaration.GuardianRefused(GuardianSignature.Refusal.NO_GUARDIAN));
        assertThat(count("participation")).isZero();
    }

    @Test
    void keepsWhichGuardianSignedForAMinor() {
        var person = minor();
        var mother = GuardianId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone)
                        VALUES (current_organisation(), :id, :person, 'parent', 'Ewa', 'Żądło', '600100200')""")
                .param("id", mother.value())
                .param("person", person.value())
                .update());
        assertThat(sign(person, declaration(null), false))
                .isEqualTo(new SignDeclaration.GuardianRefused(GuardianSignature.Refusal.NOT_SAID_WHO));
        assertThat(sign(person, declaration(null).by(mother), false)).isInstanceOf(SignDeclaration.Signed.class);
        assertThat(count("participation_declaration WHERE guardian_id = '" + mother + "'"))
                .isOne();
    }

    private PersonId minor() {
        var born = TestProgrammes.TODAY.minusYears(16);
        var newcomer = TestPeople.newPerson("Zuzia", "Żądło", Pesel.of(born, 9902), TestPeople.AT_THE_ESTATE);
        var person =
                ((RegisterPerson.Registered) town.as(() -> registerPerson.register(newcomer, alike -> true))).person();
        paper(person, LocalDate.of(2018, 1, 1));
        programmes.check(town, programme, person, "f");
        return person;
    }

    private PersonId eligible(String givenName, String familyName) {
        var person = people.resident(town, givenName, familyName);
        paper(person, LocalDate.of(2018, 1, 1));
        programmes.check(town, programme, person, "f");
        return person;
    }

    private void paper(PersonId person, LocalDate issuedOn) {
        town.inside(() -> jdbc.sql("""
                        INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                        VALUES (current_organisation(), :id, :programme, :person, 'disability_ruling', :issuedOn)""")
                .param("id", Ids.next())
                .param("programme", programme.id().value())
                .param("person", person.value())
                .param("issuedOn", issuedOn)
                .update());
    }

    private SignDeclaration.Outcome sign(PersonId person, SignedDeclaration declaration, boolean mayOverride) {
        return town.as(() -> signDeclaration.sign(person, programme, declaration, mayOverride, null));
    }

    private static SignedDeclaration declaration(@Nullable String overrideReason) {
        return new SignedDeclaration(
                TestProgrammes.TODAY,
                entry(),
                Map.of(SensitiveQuestion.DISABILITY, SensitiveAnswer.REFUSED),
                "Anna Świadek",
                null,
                null,
                overrideReason);
    }

    private static EntrySituation entry() {
        return new EntrySituation(Education.ISCED_3, LabourSituation.REGISTERED_LONG_TERM, null, null, null, null);
    }

    private long count(String from) {
        return town.inside(
                () -> jdbc.sql("SELECT count(*) FROM " + from).query(Long.class).single());
    }
}
