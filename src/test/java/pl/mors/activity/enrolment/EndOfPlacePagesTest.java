package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** A place ends, and what was recorded by mistake is taken back. */
class EndOfPlacePagesTest extends EnrolmentPages {

    @Test
    void endsAPlace() {
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));

        assertThat(end(halina)).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().doesNotContain("Ślęzak");
    }

    @Test
    void aFacilitatorEndsThePlaceOfAnybodyInTheGroupByTheLinkOfItsPage() {
        var guest = town.person("Oksana", "Gościnna");
        town.enrolled(club, guest, LocalDate.of(2019, 1, 10));
        var facilitator = facilitator();

        assertThat(facilitator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains(ActivityUrls.endEnrolment(club, guest));
        assertThat(facilitator.get(ActivityUrls.endEnrolment(club, guest)))
                .hasStatusOk()
                .bodyText()
                .contains("Oksana Gościnna");
        assertThat(end(guest).with(facilitator)).hasStatus(303);

        assertThat(facilitator.get(ActivityUrls.endEnrolment(club, town.person("Maria", "Obca"))))
                .hasStatus(404);
    }

    @Test
    void aPlaceDoesNotEndBeforeItBegan() {
        var person = town.person();
        town.enrolled(club, person, LocalDate.of(2019, 5, 15));

        assertThat(end(person)).hasStatus(422).bodyText().contains("jest w niej od 15.05.2019", "14.05.2019");
        assertThat(town.count("SELECT count(*) FROM enrolment WHERE ended_on IS NOT NULL"))
                .isZero();
    }

    @Test
    void aPlaceDoesNotEndBeforeAPresenceOnRecord() {
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        present(LocalDate.of(2019, 4, 30), "present");
        present(LocalDate.of(2019, 5, 8), "absent");

        assertThat(endOn(halina, "20.03.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("ta osoba była na zajęciach 30.04.2019", "20.03.2019");
        assertThat(town.count("SELECT count(*) FROM enrolment WHERE ended_on IS NOT NULL"))
                .isZero();
        assertThat(endOn(halina, "30.04.2019")).hasStatus(303);
    }

    @Test
    void anEndingByMistakeIsTakenBackAndThePlaceGoesOnWithoutAGap() {
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        endOn(halina, "15.05.2019").exchange();

        assertThat(enrol(halina))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "jeszcze do 15.05.2019", "Zapisz ją od 16.05.2019", ActivityUrls.takeEndingBack(club, halina));
        assertThat(coordinator.page(ActivityUrls.enrolment(club, halina))).contains("value=\"16.05.2019\"");
        assertThat(coordinator.page(ActivityUrls.group(club))).contains(ActivityUrls.takeEndingBack(club, halina));
        assertThat(coordinator.page(ActivityUrls.takeEndingBack(club, halina)))
                .contains("Cofnięcie wypisania: Halina Ślęzak", "15.05.2019");
        assertThat(coordinator.post(ActivityUrls.takeEndingBack(club, halina))).hasStatus(303);
        assertThat(coordinator.post(ActivityUrls.takeEndingBack(club, halina)))
                .as("nothing to take back any more")
                .hasStatus(404);

        assertThat(town.count("""
                        SELECT count(*) FROM known_enrolment WHERE enrolled_on = DATE '2019-01-10' AND ended_on IS NULL""")).isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM known_enrolment")).isEqualTo(1);
        assertThat(town.count("SELECT count(*) FROM enrolment"))
                .as("what was recorded stays")
                .isEqualTo(3);
    }

    @Test
    void anEndingIsNotTakenBackWhenTheGroupIsFullSince() {
        town.set(club, "capacity", 1);
        town.enrolled(club, halina, LocalDate.of(2019, 1, 10));
        end(halina).exchange();
        town.enrolled(club, town.person(), LocalDate.of(2019, 5, 15));

        assertThat(coordinator.post(ActivityUrls.takeEndingBack(club, halina)))
                .hasStatus(422)
                .bodyText()
                .contains("Wypisania nie można cofnąć");
        assertThat(town.count("SELECT count(*) FROM known_enrolment WHERE ended_on IS NULL"))
                .isEqualTo(1);
    }

    @Test
    void anEnrolmentByMistakeIsTakenBackWhileNoSheetSaysAnything() {
        town.enrolled(club, halina, LocalDate.of(2019, 5, 1));
        assertThat(coordinator.page(ActivityUrls.endEnrolment(club, halina)))
                .contains(ActivityUrls.takeEnrolmentBack(club, halina));
        assertThat(clerks.of(town.town(), Role.FACILITATOR).post(ActivityUrls.takeEnrolmentBack(club, halina)))
                .as("of another's group")
                .hasStatus(404);
        present(LocalDate.of(2019, 5, 8), "absent");
        assertThat(coordinator.post(ActivityUrls.takeEnrolmentBack(club, halina)))
                .hasStatus(422)
                .bodyText()
                .contains("ślad na liście obecności z 08.05.2019");
        town.town()
                .inside(() -> jdbc.sql("UPDATE attendance SET superseded_at = clock_timestamp()")
                        .update());

        assertThat(coordinator.post(ActivityUrls.takeEnrolmentBack(club, halina)))
                .hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM known_enrolment")).isZero();
        assertThat(enrol(halina)).hasStatus(303);
    }

    private void present(LocalDate day, String status) {
        var session = town.session(club, GroupTown.hours(day, "10:00", "12:00"));
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                    .param("id", session.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                    VALUES (current_organisation(), :id, :session, :person, :status)
                    """)
                    .param("id", Ids.next())
                    .param("session", session.value())
                    .param("person", halina.value())
                    .param("status", status)
                    .update();
        });
    }

    private MockMvcTester.MockMvcRequestBuilder endOn(PersonId person, String lastDay) {
        return coordinator.sending(ActivityUrls.endEnrolment(club, person)).param("lastDay", lastDay);
    }

    @Test
    void aPlaceThatEndsOffersNoEnd() {
        var person = town.person("Maria", "Kończąca");
        town.enrolled(club, person, LocalDate.of(2019, 1, 10));
        assertThat(coordinator.sending(ActivityUrls.endEnrolment(club, person)).param("lastDay", "31.05.2019"))
                .hasStatus(303);

        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("Kończąca Maria", "do 31.05.2019")
                .doesNotContain(ActivityUrls.endEnrolment(club, person));
    }

    @Test
    void whoLeftTheProgrammeKeepsNoPlaceAndTheStaffAreAskedToEndIt() {
        var left = town.person("Grażyna", "Odeszła");
        town.participates(left, programme, LocalDate.of(2019, 1, 10));
        town.enrolled(club, left, LocalDate.of(2019, 1, 10));
        town.set(club, "capacity", 1);
        assertThat(coordinator.get(ActivityUrls.group(club))).bodyText().contains("1 z 1");

        town.left(left, programme, LocalDate.of(2019, 4, 24));

        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("0 z 1", "Udział zakończony 24.04.2019");
        assertThat(facilitator().get(ActivityUrls.group(club)))
                .as("who may not know of participation")
                .bodyText()
                .contains("Odeszła Grażyna")
                .doesNotContain("Udział zakończony");
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Wypisz z grupy osoby, które zakończyły udział: Klub dla seniorów – 1 osoba");
        var session = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"));
        assertThat(coordinator.get(ActivityUrls.attendance(session))).bodyText().doesNotContain("Odeszła");
        assertThat(coordinator.get(ActivityUrls.endEnrolment(club, left)))
                .bodyText()
                .contains("value=\"24.04.2019\"");

        end(left).exchange();

        assertThat(coordinator.get("/pulpit")).bodyText().doesNotContain("które zakończyły udział");
        assertThat(enrol(left))
                .hasStatus(422)
                .bodyText()
                .contains("Ta osoba zakończyła udział w programie grupy", "Zapisz mimo to");
        assertThat(enrol(left).param("reason", "Przychodzi prywatnie")).hasStatus(303);
        assertThat(coordinator.get(ActivityUrls.group(club)))
                .bodyText()
                .contains("1 z 1", "Przychodzi prywatnie")
                .doesNotContain("Udział zakończony");
    }
}
