package pl.mors.employment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import pl.mors.IntegrationTest;
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
        assertThat(post(coordinator, EmploymentUrls.NEW_EMPLOYER, values))
                .hasStatus(422)
                .bodyText()
                .contains("to nie jest poprawny NIP");
        values.put("nip", "000-123-45-62");
        assertThat(post(coordinator, EmploymentUrls.NEW_EMPLOYER, values))
                .hasStatus(422)
                .bodyText()
                .contains("ten numer ma już na liście Piekarnia Próbna");
        values.put("nip", "0003001017");
        assertThat(post(coordinator, EmploymentUrls.NEW_EMPLOYER, values)).hasStatus(303);
        assertThat(get(coordinator, EmploymentUrls.EMPLOYERS)).bodyText().contains("Zakład Próbny", "000-300-10-17");
        assertThatThrownBy(() -> addEmployer("0003001018", "Bez sumy kontrolnej"))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    /** 847,80 × 120 % from 15 April: 16 of 30 days, of which two of sickness count half. */
    @Test
    void anInternshipIsAgreedRecordedCountedAndPaid() {
        var internship = agree("15.04.2019", "14.07.2019");
        assertThat(post(
                        coordinator,
                        EmploymentUrls.insurance(internship),
                        Map.of("title", "NONE", "validFrom", "15.04.2019")))
                .hasStatus(303);
        var marks = sheet(15, 30);
        marks.put("d23", "sick");
        marks.put("d24", "sick");
        assertThat(post(coordinator, EmploymentUrls.sheet(internship, APRIL), marks))
                .hasStatus(303);

        assertThat(get(accountant, EmploymentUrls.calculation(internship, APRIL)))
                .bodyText()
                .contains("847,80", "1\u00a0017,36", "542,59", "508,68", "508,70", "wynika z ogłoszonych kwot")
                .contains("osoba nie ma innego tytułu do ubezpieczeń");
        assertThat(get(accountant, EmploymentUrls.allowances(APRIL))).bodyText().contains("508,70", "Próba Halina");
        var pay = Map.of("paidOn", "10.05.2019", "chosen", internship + "_508.70");
        assertThat(post(coordinator, EmploymentUrls.PAYMENT + "?miesiac=2019-04", pay))
                .hasStatus(403);
        assertThat(post(accountant, EmploymentUrls.PAYMENT + "?miesiac=2019-04", pay))
                .hasStatus(303);
        assertThat(post(accountant, EmploymentUrls.PAYMENT + "?miesiac=2019-04", pay))
                .hasStatus(409);
        assertThat(get(coordinator, EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("508,70", "kompletna", "trwa");

        var corrected = sheet(15, 30);
        corrected.put("version", version(get(coordinator, EmploymentUrls.sheet(internship, APRIL))));
        assertThat(post(coordinator, EmploymentUrls.sheet(internship, APRIL), corrected))
                .hasStatus(303);
        assertThat(get(accountant, EmploymentUrls.allowances(APRIL)))
                .bodyText()
                .as("the month without sickness, and what is still to be paid of it")
                .contains("542,60", "33,90");
        assertThat(get(accountant, EmploymentUrls.allowancesFile(APRIL, "csv")))
                .bodyText()
                .contains("Próba Halina;Piekarnia Próbna", "542,60", "zwolnione");
        assertThat(get(accountant, EmploymentUrls.allowancesFile(APRIL, "xlsx")))
                .hasStatusOk();
    }

    @Test
    void eachDayPresentIsASupportFromWhichTheParticipationStarts() {
        var internship = agree("15.04.2019", "14.07.2019");
        var marks = sheet(16, 30);
        marks.put("d17", "unexcused");
        post(coordinator, EmploymentUrls.sheet(internship, APRIL), marks);

        assertThat(town.inside(() -> jdbc.sql(
                                "SELECT started_on || ' ' || last_support_on || ' ' || supports FROM participation_state")
                        .query(String.class)
                        .single()))
                .isEqualTo("2019-04-16 2019-04-30 14");
        assertThat(get(coordinator, ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("staż lub praktyka", "112", "aktywny");
    }

    @Test
    void aLimitOfAProjectIsOverriddenWithAReasonByWhoMay() {
        var tooLong = values("01.02.2019", "31.01.2020");
        assertThat(post(coordinator, EmploymentUrls.newInternship(participation), tooLong))
                .hasStatus(422)
                .bodyText()
                .contains("najwyżej 6 mies.", "Uzasadnienie");
        assertThat(post(town.signedIn(Role.SOCIAL_WORKER), EmploymentUrls.newInternship(participation), tooLong))
                .hasStatus(422)
                .bodyText()
                .doesNotContain("Uzasadnienie");
        tooLong.put("overrideReason", "zgoda instytucji z 20.01.2019");
        assertThat(post(coordinator, EmploymentUrls.newInternship(participation), tooLong))
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
        assertThat(post(coordinator, EmploymentUrls.newInternship(participation), ordinary))
                .hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("SELECT count(override_reason) FROM internship_agreement")
                        .query(Integer.class)
                        .single()))
                .isZero();
    }

    @Test
    void twoInternshipsOfOnePersonNeverOverlap() {
        agree("15.04.2019", "14.07.2019");
        assertThat(post(coordinator, EmploymentUrls.newInternship(participation), values("01.07.2019", "30.09.2019")))
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
        post(coordinator, EmploymentUrls.sheet(internship, APRIL), sheet(15, 30));
        var end = new LinkedHashMap<>(Map.of("reason", "HIRED", "lastDay", "26.04.2019"));
        end.put("version", version(get(coordinator, EmploymentUrls.earlyEnd(internship))));
        assertThat(post(coordinator, EmploymentUrls.earlyEnd(internship), end))
                .hasStatus(422)
                .bodyText()
                .contains("Najpierw popraw listę");
        end.put("lastDay", "30.04.2019");
        assertThat(post(coordinator, EmploymentUrls.earlyEnd(internship), end)).hasStatus(303);
        assertThat(get(coordinator, EmploymentUrls.internship(internship)))
                .bodyText()
                .contains("zakończony pracą", "15.04.2019 – 30.04.2019");
        assertThat(post(coordinator, EmploymentUrls.earlyEnd(internship), end)).hasStatus(409);
    }

    @Test
    void theDeskAsksForTheSheetTheMoneyAndThePapers() {
        var internship = agree("01.02.2019", "20.05.2019");
        assertThat(get(coordinator, "/pulpit"))
                .bodyText()
                .contains("Wpisz listę obecności za kwiecień 2019: Halina Próba")
                .contains("Zbierz opinię i wydaj zaświadczenie ze stażu: Halina Próba");
        post(coordinator, EmploymentUrls.sheet(internship, APRIL), sheet(1, 30));
        assertThat(get(coordinator, "/pulpit")).bodyText().doesNotContain("Wpisz listę obecności");
        assertThat(get(accountant, "/pulpit")).bodyText().contains("Stypendia za kwiecień 2019 do wypłaty: 1");
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
        assertThat(post(coordinator, address, course)).hasStatus(303);
        assertThat(get(coordinator, EmploymentUrls.COURSES)).bodyText().contains("Kurs florysty", "nie: bez egzaminu");
        assertThat(post(coordinator, address, course)).hasStatus(422);
        course.put("validatedOn", "03.04.2019");
        course.put("certifyingBody", "Izba Rzemieślnicza");
        var row = town.inside(() ->
                jdbc.sql("SELECT id FROM vocational_course").query(UUID.class).single());
        assertThat(post(coordinator, EmploymentUrls.course(row), course)).hasStatus(303);
        assertThat(get(coordinator, EmploymentUrls.COURSES))
                .bodyText()
                .contains(">kwalifikacja<")
                .doesNotContain("nie: bez egzaminu");
        assertThat(post(coordinator, EmploymentUrls.course(row), course)).hasStatus(404);
    }

    @Test
    void whoMayNotKnowThePersonSeesNothing() {
        var internship = agree("15.04.2019", "14.07.2019");
        var auditor = town.signedIn(Role.AUDITOR);
        assertThat(get(auditor, EmploymentUrls.internship(internship))).hasStatus(404);
        assertThat(get(auditor, EmploymentUrls.calculation(internship, APRIL))).hasStatus(404);
        assertThat(get(auditor, EmploymentUrls.allowances(APRIL))).bodyText().doesNotContain("Próba Halina");
        assertThat(get(town.signedIn(Role.FACILITATOR), EmploymentUrls.allowances(APRIL)))
                .hasStatus(403);
        assertThat(get(accountant, EmploymentUrls.internship(internship))).hasStatus(403);
    }

    /** The list of a month names the employer as the agreement does, whatever it is called today. */
}
