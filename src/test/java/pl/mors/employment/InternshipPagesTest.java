package pl.mors.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.Ids;

/** From the agreement over the sheet to what is paid. */
@IntegrationTest
class InternshipPagesTest {

    private static final YearMonth APRIL = YearMonth.of(2019, 4);
    private static final Pattern INTERNSHIP = Pattern.compile("/pulpit/staze/([0-9a-f-]{36})");

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    private Town town;
    private Facts.OfProgramme programme;
    private Clerk coordinator;
    private Clerk accountant;
    private ParticipationId participation;
    private UUID employer;

    @BeforeEach
    void fill() {
        town = world.town();
        coordinator = clerks.of(town, Role.COORDINATOR);
        accountant = clerks.of(town, Role.ACCOUNTANT);
        programme = facts.of(town, "sosnowiec-mors-2018");
        programme.aWoman().declared(LocalDate.of(2019, 1, 10)).atRisk();
        participation = new ParticipationId(town.inside(
                () -> jdbc.sql("SELECT id FROM participation").query(UUID.class).single()));
        employer = addEmployer("0001234562", "Piekarnia Próbna");
    }

    @Test
    void anEmployerIsAddedOnceAndWithAValidNip() {
        var values = new LinkedHashMap<>(Map.of(
                "name", "Zakład Próbny",
                "nip", "000-123-45-60",
                "streetAddress", "Rynek 1",
                "locality", "Sosnowiec",
                "business", "naprawa rowerów"));
        assertThat(coordinator.post(EmploymentUrls.NEW_EMPLOYER, values))
                .hasStatus(422)
                .bodyText()
                .contains("to nie jest poprawny NIP");
        values.put("nip", "000-123-45-62");
        assertThat(coordinator.post(EmploymentUrls.NEW_EMPLOYER, values))
                .hasStatus(422)
                .bodyText()
                .contains("ten numer ma już na liście Piekarnia Próbna");
        values.put("nip", "0003001017");
        assertThat(coordinator.post(EmploymentUrls.NEW_EMPLOYER, values)).hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.EMPLOYERS)).bodyText().contains("Zakład Próbny", "000-300-10-17");
        assertThatThrownBy(() -> addEmployer("0003001018", "Bez sumy kontrolnej"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** 847,80 × 120 % from 15 April: 16 of 30 days, of which two of sickness count half. */
    @Test
    void anInternshipIsAgreedRecordedCountedAndPaid() {
        var internship = agree("15.04.2019", "14.07.2019");
        assertThat(coordinator.post(
                        EmploymentUrls.insurance(internship), Map.of("title", "NONE", "validFrom", "15.04.2019")))
                .hasStatus(303);
        var marks = sheet(15, 30);
        marks.put("d23", "sick");
        marks.put("d24", "sick");
        assertThat(coordinator.post(EmploymentUrls.sheet(internship, APRIL), marks))
                .hasStatus(303);

        assertThat(accountant.get(EmploymentUrls.calculation(internship, APRIL)))
                .bodyText()
                .contains("847,80", "1\u00a0017,36", "542,59", "508,68", "508,70", "wynika z ogłoszonych kwot")
                .contains("osoba nie ma innego tytułu do ubezpieczeń");
        assertThat(ArchivalPdf.of(accountant.get(EmploymentUrls.calculationPaper(internship, APRIL))))
                .contains("Wyliczenie stypendium: kwiecień 2019", "Halina Próba", "508,70", "z ogłoszonych kwot");
        assertThat(ArchivalPdf.of(coordinator.get(EmploymentUrls.sheetPaper(internship, APRIL))))
                .contains("Lista obecności: kwiecień 2019", "23.04.2019 wtorek choroba")
                .doesNotContain("14.04.2019");
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL))).bodyText().contains("508,70", "Próba Halina");
        var pay = Map.of("paidOn", "10.05.2019", "chosen", internship + "_508.70");
        assertThat(coordinator.post(EmploymentUrls.PAYMENT + "?miesiac=2019-04", pay))
                .hasStatus(403);
        assertThat(accountant.post(EmploymentUrls.PAYMENT + "?miesiac=2019-04", pay))
                .hasStatus(303);
        assertThat(accountant.post(EmploymentUrls.PAYMENT + "?miesiac=2019-04", pay))
                .hasStatus(409);
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("508,70", "kompletna", "trwa");

        var corrected = sheet(15, 30);
        corrected.put("version", version(coordinator.get(EmploymentUrls.sheet(internship, APRIL))));
        assertThat(coordinator.post(EmploymentUrls.sheet(internship, APRIL), corrected))
                .hasStatus(303);
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL)))
                .bodyText()
                .as("the month without sickness, and what is still to be paid of it")
                .contains("542,60", "33,90");
        assertThat(accountant.get(EmploymentUrls.allowancesFile(APRIL, "csv")))
                .bodyText()
                .contains("Próba Halina;Piekarnia Próbna", "542,60", "zwolnione");
        assertThat(ArchivalPdf.of(accountant.get(EmploymentUrls.allowancesFile(APRIL, "pdf"))))
                .contains("Stan na 15.05.2019", "Próba Halina Piekarnia", "33,90");
        assertThat(accountant.get(EmploymentUrls.allowancesFile(APRIL, "xlsx"))).hasStatusOk();
    }

    @Test
    void theAgreementAndTheListsOfMonthsToComeAreHandedOutOnPaper() {
        var internship = agree("15.04.2019", "14.07.2019");
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains(EmploymentUrls.agreementPaper(internship), "czerwiec 2019");
        assertThat(ArchivalPdf.of(coordinator.get(EmploymentUrls.agreementPaper(internship))))
                .contains("Umowa o staż nr", "Piekarnia Próbna", "NIP 0001234562", "15.04.2019 – 14.07.2019")
                .contains("podpis osoby na stażu");
        assertThat(ArchivalPdf.of(coordinator.get(EmploymentUrls.sheetPaper(internship, APRIL.plusMonths(2)))))
                .contains("30.06.2019 niedziela");
        assertThat(coordinator.get(EmploymentUrls.sheetPaper(internship, APRIL.plusMonths(4))))
                .hasStatus(404);
        assertThat(accountant.get(EmploymentUrls.agreementPaper(internship))).hasStatus(403);
    }

    @Test
    void eachDayPresentIsASupportFromWhichTheParticipationStarts() {
        var internship = agree("15.04.2019", "14.07.2019");
        var marks = sheet(16, 30);
        marks.put("d17", "unexcused");
        coordinator.post(EmploymentUrls.sheet(internship, APRIL), marks);

        assertThat(town.inside(() -> jdbc.sql(
                                "SELECT started_on || ' ' || last_support_on || ' ' || supports FROM participation_state")
                        .query(String.class)
                        .single()))
                .isEqualTo("2019-04-16 2019-04-30 14");
        assertThat(coordinator.get(ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("staż lub praktyka", "112", "aktywny");
    }

    @Test
    void aLimitOfAProjectIsOverriddenWithAReasonByWhoMay() {
        var tooLong = values("01.02.2019", "31.01.2020");
        assertThat(coordinator.post(EmploymentUrls.newInternship(participation), tooLong))
                .hasStatus(422)
                .bodyText()
                .contains("najwyżej 6 mies.", "Uzasadnienie");
        assertThat(clerks.of(town, Role.SOCIAL_WORKER).post(EmploymentUrls.newInternship(participation), tooLong))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Uzasadnienie");
        tooLong.put("overrideReason", "zgoda instytucji z 20.01.2019");
        assertThat(coordinator.post(EmploymentUrls.newInternship(participation), tooLong))
                .hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("SELECT override_reason FROM internship_agreement")
                        .query(String.class)
                        .single()))
                .isEqualTo("zgoda instytucji z 20.01.2019");
    }

    @Test
    void aReasonThatNothingAskedForIsNotKept() {
        var ordinary = values("01.02.2019", "30.04.2019");
        ordinary.put("overrideReason", "na wszelki wypadek");
        assertThat(coordinator.post(EmploymentUrls.newInternship(participation), ordinary))
                .hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("SELECT count(override_reason) FROM internship_agreement")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void twoInternshipsOfOnePersonNeverOverlap() {
        agree("15.04.2019", "14.07.2019");
        assertThat(coordinator.post(EmploymentUrls.newInternship(participation), values("01.07.2019", "30.09.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("W tym czasie osoba ma inny staż: Piekarnia Próbna, 15.04.2019 – 14.07.2019");
        assertThatThrownBy(() -> town.inside(() -> jdbc.sql("""
                                INSERT INTO internship_agreement (organisation_id, id, internship_id, person_id, employer_id, employer_name,
                                    legal_form, number, signed_on, period, weekly_hours, full_weekly_hours, duties, tutor_name)
                                SELECT organisation_id, gen_random_uuid(), internship_id, person_id, employer_id, employer_name, legal_form, number,
                                    signed_on, '[2019-07-01,2019-08-01)', weekly_hours, full_weekly_hours, duties, tutor_name
                                FROM internship_agreement""").update()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void anInternshipEndsEarlyAfterItsLastMark() {
        var internship = agree("15.04.2019", "14.07.2019");
        coordinator.post(EmploymentUrls.sheet(internship, APRIL), sheet(15, 30));
        var end = new LinkedHashMap<>(Map.of("reason", "HIRED", "lastDay", "26.04.2019"));
        end.put("version", version(coordinator.get(EmploymentUrls.earlyEnd(internship))));
        assertThat(coordinator.post(EmploymentUrls.earlyEnd(internship), end))
                .hasStatus(422)
                .bodyText()
                .contains("Najpierw popraw listę");
        end.put("lastDay", "30.04.2019");
        assertThat(coordinator.post(EmploymentUrls.earlyEnd(internship), end)).hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("zakończony pracą", "15.04.2019 – 30.04.2019");
        assertThat(coordinator.post(EmploymentUrls.earlyEnd(internship), end)).hasStatus(409);
    }

    @Test
    void theDeskAsksForTheSheetTheMoneyAndThePapers() {
        var internship = agree("01.02.2019", "20.05.2019");
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Wpisz listę obecności za kwiecień 2019: Halina Próba")
                .contains("Zbierz opinię i wydaj zaświadczenie ze stażu: Halina Próba");
        coordinator.post(EmploymentUrls.sheet(internship, APRIL), sheet(1, 30));
        assertThat(coordinator.get("/pulpit")).bodyText().doesNotContain("Wpisz listę obecności");
        assertThat(accountant.get("/pulpit")).bodyText().contains("Stypendia za kwiecień 2019 do wypłaty: 1");
    }

    @Test
    void aCourseIsAQualificationWithAnExamAndACertifyingBody() {
        var course = new LinkedHashMap<>(Map.of(
                "name", "Kurs florysty",
                "provider", "Szkoła Próbna",
                "from", "01.03.2019",
                "to", "31.03.2019",
                "hours", "80",
                "certifiedOn", "05.04.2019"));
        var address = EmploymentUrls.newCourse(participation);
        assertThat(coordinator.post(address, course)).hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.COURSES)).bodyText().contains("Kurs florysty", "nie: bez egzaminu");
        assertThat(coordinator.post(address, course)).hasStatus(422);
        course.put("validatedOn", "03.04.2019");
        course.put("certifyingBody", "Izba Rzemieślnicza");
        var row = town.inside(() ->
                jdbc.sql("SELECT id FROM vocational_course").query(UUID.class).single());
        assertThat(coordinator.post(EmploymentUrls.course(row), course)).hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.COURSES))
                .bodyText()
                .contains(">kwalifikacja<")
                .doesNotContain("nie: bez egzaminu");
        assertThat(coordinator.post(EmploymentUrls.course(row), course)).hasStatus(404);
    }

    @Test
    void whoMayNotKnowThePersonSeesNothing() {
        var internship = agree("15.04.2019", "14.07.2019");
        var auditor = clerks.of(town, Role.AUDITOR);
        assertThat(auditor.get(EmploymentUrls.internship(internship))).hasStatus(404);
        assertThat(auditor.get(EmploymentUrls.calculation(internship, APRIL))).hasStatus(404);
        assertThat(auditor.get(EmploymentUrls.allowances(APRIL))).bodyText().doesNotContain("Próba Halina");
        assertThat(clerks.of(town, Role.FACILITATOR).get(EmploymentUrls.allowances(APRIL)))
                .hasStatus(403);
        assertThat(accountant.get(EmploymentUrls.internship(internship))).hasStatus(403);
    }

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
                    .contains(
                            "Wśród osób, które możesz zobaczyć, nikogo tu nie ma", "tylko osoby, które możesz zobaczyć")
                    .doesNotContain("nie prowadził staży", "Nie zapisano jeszcze");
        }
        assertThat(accountant.get(EmploymentUrls.allowances(APRIL)))
                .bodyText()
                .doesNotContain("tylko osoby, które możesz zobaczyć");
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

    /** The list of a month names the employer as the agreement does, whatever it is called today. */
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

    private InternshipId agree(String from, String to) {
        var made = coordinator.post(EmploymentUrls.newInternship(participation), values(from, to));
        assertThat(made).hasStatus(303);
        return idOf(made);
    }

    private static InternshipId idOf(MvcTestResult made) {
        var at = INTERNSHIP.matcher(String.valueOf(made.getResponse().getRedirectedUrl()));
        assertThat(at.find()).isTrue();
        return InternshipId.valueOf(at.group(1));
    }

    private Map<String, String> values(String from, String to) {
        var values = new LinkedHashMap<String, String>();
        values.put("form", "PROJECT");
        values.put("employer", employer.toString());
        values.put("number", "S/1/2019");
        values.put("signedOn", "25.01.2019");
        values.put("from", from);
        values.put("to", to);
        values.put("weeklyHours", "40");
        values.put("fullWeeklyHours", "40");
        values.put("duties", "Obsługa klienta");
        values.put("tutorName", "Adam Próba");
        return values;
    }

    private static Map<String, String> sheet(int first, int last) {
        var marks = new LinkedHashMap<String, String>();
        for (int day = first; day <= last; day++) {
            marks.put("d" + day, "present");
        }
        return marks;
    }

    private static String version(MvcTestResult page) {
        var field = Pattern.compile("name=\"version\" value=\"([^\"]+)\"").matcher(body(page));
        assertThat(field.find()).isTrue();
        return field.group(1);
    }

    private static String body(MvcTestResult result) {
        try {
            return result.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    private UUID addEmployer(String nip, String name) {
        var id = Ids.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO employer (organisation_id, id, name, nip, street_address, locality, business)
                        VALUES (current_organisation(), :id, :name, :nip, 'Rynek 1', 'Sosnowiec', 'wypiek chleba')""")
                .param("id", id)
                .param("name", name)
                .param("nip", nip)
                .update());
        return id;
    }
}
