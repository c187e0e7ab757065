package pl.mors.casework;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.participant.ParticipantUrls;

/** The meetings of a support card: planned, moved, called off, held, and when each is a support. */
class SupportCardPagesTest extends CasePages {

    @Test
    void theSpecialistReadsTheCardAndNotTheCase() {
        var id = open();
        var card = grant(id, "trener-pracy", coach.membership(), "10");
        assertThat(get(town.signedIn(coach), CaseworkUrls.card(card)))
                .hasStatusOk()
                .bodyText()
                .contains("Grażyna Ćwik", "Spotkania z trenerem pracy");
        assertThat(get(town.signedIn(coach), CaseworkUrls.page(id))).hasStatus(404);
        assertThat(get(town.signedIn(coach), CaseworkUrls.ofCard(CaseworkUrls.GRANT, card)))
                .hasStatus(404);
        assertThat(get(town.signedIn(Role.FACILITATOR), CaseworkUrls.card(card)))
                .hasStatus(404);
    }

    @Test
    void aPlanBeyondTheGrantedHoursIsRefusedAndARecordIsKeptAndFlagged() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "2");
        assertThat(plan(card, "20.05.2019", "9:00", "10:30")).hasStatus(303);
        assertThat(plan(card, "21.05.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Z przyznanych godzin do zaplanowania zostało 0,5 godz.");
        assertThat(plan(card, "21.05.2019", "9:00", "9:30")).hasStatus(303);
        assertThat(held(card, "10.05.2019", "9:00", "12:00", true)).hasStatus(303);
        assertThat(get(worker, CaseworkUrls.card(card)))
                .bodyText()
                .contains("Odbyło się o 1 godz. więcej, niż przyznano");
        assertThat(get(worker, "/pulpit"))
                .bodyText()
                .contains("Wyjaśnij godziny ponad przyznane: Grażyna Ćwik, 1 godz.");
        assertThat(get(town.signedIn(Role.COORDINATOR), CaseworkUrls.FIGURES))
                .hasStatusOk()
                .bodyText()
                .contains("Indywidualna praca socjalna", "Ponad przyznane")
                .doesNotContain("Ćwik");
    }

    @Test
    void aPlanStaysWithinTheDaysOfTheCardAndBeforeTheExit() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "20");
        assertThat(plan(card, "02.09.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("Ta karta obejmuje dni 11.01.2019 – 31.08.2019");
        assertThat(plan(card, "14.05.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("odbyte spotkanie");
        grazyna.left(LocalDate.of(2019, 5, 14));
        assertThat(plan(card, "20.05.2019", "9:00", "10:00"))
                .hasStatus(422)
                .bodyText()
                .contains("zakończył udział 14.05.2019");
    }

    @Test
    void aSpecialistIsPlannedInOnePlaceAndRecordedWhereTheyWere() {
        var id = open();
        var card = grant(id, "praca-socjalna", ewa.membership(), "20");
        var second = grant(id, "trener-pracy", ewa.membership(), "20");
        assertThat(plan(card, "20.05.2019", "9:00", "10:00")).hasStatus(303);
        assertThat(plan(second, "20.05.2019", "9:30", "10:30"))
                .hasStatus(422)
                .bodyText()
                .contains("Specjalista jest wtedy zajęty: spotkanie indywidualne: Grażyna Ćwik (09:00–10:00)");
        assertThat(meetings()).isEqualTo(1);
        assertThat(plan(second, "20.05.2019", "10:00", "11:00")).hasStatus(303);
        assertThat(held(card, "10.05.2019", "9:00", "10:00", true)).hasStatus(303);
        assertThat(held(second, "10.05.2019", "9:30", "10:30", true)).hasStatus(303);
        assertThat(meetings()).isEqualTo(4);
    }

    @Test
    void aPlannedMeetingIsMovedOrCalledOffAndLetsGoOfTheTime() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "1");
        assertThat(plan(card, "20.05.2019", "9:00", "10:00")).hasStatus(303);
        var meeting = meeting(card);
        var moved = meeting("PLANNED", "21.05.2019", "9:00", "10:00", false);
        moved.put("version", version(get(worker, CaseworkUrls.meeting(meeting))));
        assertThat(post(worker, CaseworkUrls.meeting(meeting), moved)).hasStatus(303);
        assertThat(post(worker, CaseworkUrls.meeting(meeting), moved)).hasStatus(409);
        moved.put("status", "CANCELLED");
        moved.put("version", version(get(worker, CaseworkUrls.meeting(meeting))));
        assertThat(post(worker, CaseworkUrls.meeting(meeting), moved)).hasStatus(303);
        assertThat(plan(card, "21.05.2019", "9:00", "10:00"))
                .as("hours and calendar are free again")
                .hasStatus(303);
        assertThat(town.inside(() -> jdbc.sql("SELECT count(*) FROM calendar_staff WHERE occupies")
                        .query(Integer.class)
                        .single()))
                .isEqualTo(1);
    }

    @Test
    void aMeetingIsASupportOnceTheParticipantSigned() {
        var card = grant(open(), "praca-socjalna", ewa.membership(), "20");
        assertThat(held(card, "06.05.2019", "9:00", "10:30", false)).hasStatus(303);
        assertThat(started()).isNull();
        assertThat(get(worker, "/pulpit")).bodyText().contains("Uzupełnij podpisy na karcie wsparcia: Grażyna Ćwik");

        var meeting = meeting(card);
        var signed = meeting("HELD", "06.05.2019", "9:00", "10:30", true);
        signed.put("version", version(get(worker, CaseworkUrls.meeting(meeting))));
        assertThat(post(worker, CaseworkUrls.meeting(meeting), signed)).hasStatus(303);
        assertThat(started()).isEqualTo(LocalDate.of(2019, 5, 6));
        assertThat(get(worker, ParticipantUrls.participation(participation)))
                .bodyText()
                .contains("praca socjalna", "1,5");
        assertThat(ArchivalPdf.of(get(worker, CaseworkUrls.ofCard(CaseworkUrls.CARD_PAPER, card))))
                .contains("06.05.2019", "Podpis uczestnika");
    }

    private MvcTestResult held(CardId card, String on, String from, String to, boolean signed) {
        return post(
                worker, CaseworkUrls.ofCard(CaseworkUrls.HELD_MEETING, card), meeting("HELD", on, from, to, signed));
    }

    private int meetings() {
        return town.inside(() -> jdbc.sql("SELECT count(*) FROM known_support_meeting")
                .query(Integer.class)
                .single());
    }

    private LocalDate started() {
        return town.inside(() -> jdbc.sql("SELECT started_on FROM participation_state")
                .query((row, number) -> row.getObject("started_on", LocalDate.class))
                .list()
                .getFirst());
    }
}
