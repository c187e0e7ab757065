package pl.mors.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import pl.mors.IntegrationTest;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;

/** What is against a rule is refused as a plan, and told as a fact to whoever pays. */
@IntegrationTest
class AgainstRulesPagesTest extends InternshipSteps {

    @Test
    void aSheetThatLeavesOutWorkingDaysIsNotPaid() {
        var internship = agree("15.04.2019", "14.07.2019");
        assertThat(coordinator.post(EmploymentUrls.sheet(internship, APRIL), sheet(30, 30)))
                .hasStatus(303);
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL)))
                .bodyText()
                .contains("niedokończona")
                .doesNotContain(internship + "_");
        assertThat(coordinator.get(EmploymentUrls.sheet(internship, APRIL)))
                .bodyText()
                .contains("Bez wpisu jest 10 dni roboczych")
                .contains("poniedziałek, święto");
        var answered = sheet(30, 30);
        answered.put("version", version(coordinator.get(EmploymentUrls.sheet(internship, APRIL))));
        for (int day = 15; day < 30; day++) {
            answered.put("d" + day, "no_work");
        }
        assertThat(coordinator.post(EmploymentUrls.sheet(internship, APRIL), answered))
                .hasStatus(303);
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL))).bodyText().contains(internship + "_542.60");
    }

    @Test
    void anInternshipFromBeforeTheDeclarationAsksWhyAndIsFlaggedToWhoPays() {
        var early = values("02.01.2019", "30.04.2019");
        early.put("signedOn", "02.01.2019");
        assertThat(coordinator.post(EmploymentUrls.newInternship(participation), early))
                .hasStatus(422)
                .bodyText()
                .contains("Staż zaczyna się przed deklaracją uczestnictwa z 10.01.2019", "Uzasadnienie");
        early.put("overrideReason", "deklarację podpisano później");
        var made = coordinator.post(EmploymentUrls.newInternship(participation), early);
        assertThat(made).hasStatus(303);
        var internship = idOf(made);
        var january = YearMonth.of(2019, 1);
        coordinator.post(EmploymentUrls.sheet(internship, january), sheet(2, 31));
        var list = accountant.get(EmploymentUrls.allowances(january));
        assertThat(list)
                .bodyText()
                .contains("Są dni sprzed deklaracji uczestnictwa (10.01.2019)", "Przy 1 osobie są uwagi")
                .contains("Umowę zapisano mimo zasad. Uzasadnienie: deklarację podpisano później");
        assertThat(body(list)).doesNotContain(" checked");
        assertThat(accountant.get(EmploymentUrls.calculation(internship, january)))
                .bodyText()
                .contains("Są dni sprzed deklaracji");
        assertThat(accountant.get(EmploymentUrls.allowancesFile(january, "csv")))
                .bodyText()
                .contains("Są dni sprzed deklaracji");
    }

    @Test
    void leavingTheProgrammeLeavesNoInternshipRunningUnseen() {
        var internship = agree("15.04.2019", "14.07.2019");
        assertThat(coordinator.post(
                        ParticipantUrls.exit(participation),
                        Map.of("exitedOn", "10.05.2019", "reason", "OWN_STATEMENT", "version", "")))
                .hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("Osoba zakończyła udział w programie 10.05.2019, a staż trwa według umowy do 14.07.2019");
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Zakończ staż: Halina Próba. Osoba nie bierze już udziału w programie od 10.05.2019");
        assertThat(accountant.get("/pulpit"))
                .bodyText()
                .contains("Sprawdź, czy można płacić za staż poza udziałem w programie: Halina Próba");
        var may = YearMonth.of(2019, 5);
        coordinator.post(EmploymentUrls.sheet(internship, may), sheet(2, 15));
        assertThat(accountant.get(EmploymentUrls.allowances(may)))
                .bodyText()
                .contains("Są dni po zakończeniu udziału (10.05.2019)");
    }

    @Test
    void anInternshipThatEndedEarlyDoesNotGrowAgain() {
        var internship = agree("15.04.2019", "14.07.2019");
        var end = new LinkedHashMap<>(Map.of("reason", "BROKEN_OFF", "lastDay", "30.04.2019"));
        end.put("version", version(coordinator.get(EmploymentUrls.earlyEnd(internship))));
        assertThat(coordinator.post(EmploymentUrls.earlyEnd(internship), end)).hasStatus(303);
        var longer = values("15.04.2019", "28.09.2020");
        longer.put("version", version(coordinator.get(EmploymentUrls.agreement(internship))));
        longer.put("overrideReason", "bez powodu");
        assertThat(coordinator.post(EmploymentUrls.agreement(internship), longer))
                .hasStatus(422)
                .bodyText()
                .contains("Jego ostatni dzień nie może być późniejszy niż 14.07.2019");
    }

    @Test
    void aPaymentOfNothingIsStaleAndMoneyToBeTakenBackIsNamedSo() {
        var internship = agree("15.04.2019", "14.07.2019");
        coordinator.post(EmploymentUrls.sheet(internship, APRIL), sheet(15, 30));
        var payment = EmploymentUrls.PAYMENT + "?miesiac=2019-04";
        assertThat(accountant.post(payment, Map.of("paidOn", "10.05.2019", "chosen", internship + "_542.60")))
                .hasStatus(303);
        assertThat(accountant.post(payment, Map.of("paidOn", "10.05.2019", "chosen", internship + "_0.00")))
                .hasStatus(409);
        var corrected = sheet(15, 30);
        corrected.put("d17", "unexcused");
        corrected.put("version", version(coordinator.get(EmploymentUrls.sheet(internship, APRIL))));
        coordinator.post(EmploymentUrls.sheet(internship, APRIL), corrected);
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL)))
                .bodyText()
                .contains("do zwrotu 33,90", "Razem do zwrotu", "Zwrócone")
                .doesNotContain("-33,90");
        assertThat(accountant.post(payment, Map.of("paidOn", "12.05.2019", "chosen", internship + "_-33.90")))
                .hasStatus(303);
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL))).bodyText().doesNotContain("do zwrotu");
    }

    @Test
    void aListOfSomePeopleSaysThatItIsNotAll() {
        agree("15.04.2019", "14.07.2019");
        var auditor = clerks.of(town, Role.AUDITOR);
        for (var address :
                List.of(EmploymentUrls.INTERNSHIPS, EmploymentUrls.COURSES, EmploymentUrls.allowances(APRIL))) {
            assertThat(auditor.get(address))
                    .bodyText()
                    .contains("Widzisz tylko osoby z próby do kontroli")
                    .doesNotContain("nie prowadził staży", "Nie zapisano jeszcze");
        }
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL))).bodyText().doesNotContain("tylko osoby z próby");
    }

    @Test
    void papersAndVisitsKeepToTheDaysOfTheInternship() {
        var internship = agree("01.03.2019", "20.05.2019");
        var early = Map.of("kind", "CERTIFICATE", "issuedOn", "28.02.2019");
        assertThat(coordinator.post(EmploymentUrls.papers(internship), early))
                .hasStatus(422)
                .bodyText()
                .contains("wpisz dzień nie wcześniejszy niż pierwszy dzień stażu");
        assertThat(coordinator.post(
                        EmploymentUrls.visits(internship),
                        Map.of("visitedOn", "28.02.2019", "findings", "Zgodnie z programem")))
                .hasStatus(422)
                .bodyText()
                .contains("w czasie stażu");
        for (var kind : List.of("CERTIFICATE", "OPINION")) {
            assertThat(coordinator.post(
                            EmploymentUrls.papers(internship), Map.of("kind", kind, "issuedOn", "14.05.2019")))
                    .hasStatus(303);
        }
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("wystawiono przed ostatnim dniem stażu");
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Zbierz opinię i wydaj zaświadczenie ze stażu: Halina Próba");
    }

    @Test
    void theDaysOfACourseStandInTheirOrder() {
        var course = new LinkedHashMap<>(Map.of(
                "name", "Kurs florysty",
                "provider", "Szkoła Próbna",
                "from", "01.03.2019",
                "to", "31.03.2019",
                "hours", "80",
                "validatedOn", "28.02.2019",
                "certifiedOn", "05.04.2019",
                "certifyingBody", "Izba Rzemieślnicza"));
        assertThat(coordinator.post(EmploymentUrls.newCourse(participation), course))
                .hasStatus(422)
                .bodyText()
                .contains("egzamin nie może być przed pierwszym dniem kursu");
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("""
                                INSERT INTO vocational_course (organisation_id, id, participation_id, name, provider, period, hours,
                                    validated_on)
                                SELECT organisation_id, gen_random_uuid(), id, 'Kurs', 'Szkoła', '[2019-03-01,2019-04-01)', 80,
                                    '2019-02-28'
                                FROM participation""").update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void aSecondInternAsksForTheStaffAndANumberIsNotGivenTwice() {
        agree("15.04.2019", "14.07.2019");
        var second = new ParticipationId(
                programme.aMan().declared(LocalDate.of(2019, 1, 10)).atRisk().id());
        var values = values("15.04.2019", "14.07.2019");
        assertThat(coordinator.post(EmploymentUrls.newInternship(second), values))
                .hasStatus(422)
                .bodyText()
                .contains("Ten pracodawca miałby naraz 2 stażystów, a nie wiadomo, ile ma etatów")
                .contains("Numer S/1/2019 ma już inna umowa: Piekarnia Próbna, 15.04.2019 – 14.07.2019");
        values.put("number", "S/2/2019");
        town.inside(() -> jdbc.sql("UPDATE employer SET staff = 1.5").update());
        assertThat(coordinator.post(EmploymentUrls.newInternship(second), values))
                .hasStatus(422)
                .bodyText()
                .contains("miałby naraz 2 stażystów, a może mieć najwyżej 1");
        town.inside(() -> jdbc.sql("UPDATE employer SET staff = 2").update());
        assertThat(coordinator.post(EmploymentUrls.newInternship(second), values))
                .hasStatus(303);
    }

    @Test
    void anotherNameOfTheEmployerRewritesNoAgreement() {
        var internship = agree("15.04.2019", "14.07.2019");
        town.inside(() -> jdbc.sql("UPDATE employer SET name = 'Firma A'").update());
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL)))
                .bodyText()
                .contains("Piekarnia Próbna")
                .doesNotContain("Firma A");
        var corrected = values("15.04.2019", "10.07.2019");
        corrected.put("version", version(coordinator.get(EmploymentUrls.agreement(internship))));
        assertThat(coordinator.post(EmploymentUrls.agreement(internship), corrected))
                .hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("Piekarnia Próbna")
                .doesNotContain("Firma A");
    }
}
