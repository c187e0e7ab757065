package pl.mors.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;

/** From the agreement over the sheet to what is paid. */
@IntegrationTest
class InternshipPagesTest extends InternshipSteps {

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
    void whatStandsInThePlaceOfAStatementIsReplacedWithOpenEyesOnly() {
        var internship = agree("15.04.2019", "14.07.2019");
        var address = EmploymentUrls.insurance(internship);
        var pension = new LinkedHashMap<>(Map.of("title", "PENSION", "validFrom", "15.04.2019"));
        assertThat(coordinator.post(address, Map.of("title", "NONE", "validFrom", "15.04.2019")))
                .hasStatus(303);
        var refused = coordinator.post(address, pension);
        assertThat(refused).hasStatus(409).bodyText().contains("Od 15.04.2019: nie ma innego tytułu");
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("nie ma innego tytułu")
                .doesNotContain("emerytura lub renta");

        var seen = Pattern.compile("name=\"seen\" value=\"([^\"]+)\"").matcher(Clerk.text(refused));
        assertThat(seen.find()).isTrue();
        pension.put("seen", seen.group(1));
        assertThat(coordinator.post(address, pension)).hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("emerytura lub renta");
    }

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
                .contains("zakończony zatrudnieniem", "15.04.2019 – 30.04.2019");
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
        assertThat(coordinator.get(EmploymentUrls.COURSES)).bodyText().contains("Kurs florysty", "brak: bez egzaminu");
        assertThat(coordinator.post(address, course)).hasStatus(422);
        course.put("validatedOn", "03.04.2019");
        course.put("certifyingBody", "Izba Rzemieślnicza");
        var row = town.inside(() ->
                jdbc.sql("SELECT id FROM vocational_course").query(UUID.class).single());
        assertThat(coordinator.post(EmploymentUrls.course(row), course)).hasStatus(303);
        assertThat(coordinator.get(EmploymentUrls.COURSES))
                .bodyText()
                .contains(">uzyskana<")
                .doesNotContain("brak: bez egzaminu");
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
}
