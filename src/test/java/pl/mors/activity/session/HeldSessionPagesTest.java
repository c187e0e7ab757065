package pl.mors.activity.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** Entering a session after it was held. */
class HeldSessionPagesTest extends ClubSessionPages {

    @Test
    void aHeldSessionIsEnteredAfterwardsEvenIntoATakenRoom() {
        town.session(
                town.group("Klub dla rodzin"),
                GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"),
                forms.room(),
                List.of());

        var answer = forms.hold("08.05.2019", "10:00", "12:00").exchange();

        assertThat(answer).hasStatus(303).redirectedUrl().endsWith("/obecnosc");
        assertThat(coordinator.get(answer.getResponse().getRedirectedUrl().replace("/obecnosc", "")))
                .bodyText()
                .contains("Wpisane po fakcie", "Według zapisów sala lub prowadzący");
        assertThat(coordinator.get("/pulpit"))
                .bodyText()
                .contains("Wyjaśnij, gdzie odbyły się zajęcia: Klub dla seniorów, 08.05.2019");
    }

    @Test
    void aSecondPressOfTheButtonLeadsToTheSessionThatIsThere() {
        var first = forms.hold("08.05.2019", "10:00", "12:00")
                .exchange()
                .getResponse()
                .getRedirectedUrl();

        assertThat(forms.hold("08.05.2019", "10:00", "12:00"))
                .hasStatus(303)
                .redirectedUrl()
                .isEqualTo(first.replace("/obecnosc", ""));
        assertThat(forms.hold("08.05.2019", "11:00", "12:30"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Grupa ma już w tym czasie inne zajęcia",
                        "08.05.2019, 10:00–12:00",
                        first.replace("/obecnosc", ""));
        assertThat(town.count("SELECT count(*) FROM session")).isEqualTo(1);
    }

    @Test
    void whatWasCalledOffOrAnnulledIsEnteredAnewFromItsPages() {
        var session = town.session(forms.group(), GroupTown.hours(LocalDate.of(2019, 5, 8), "10:00", "12:00"));
        var toCome = town.session(forms.group(), GroupTown.hours(LocalDate.of(2019, 5, 22), "10:00", "12:00"));
        var form = ActivityUrls.heldSession(forms.group());
        assertThat(pages(session)).noneMatch(page -> page.contains(form));
        for (var status : List.of("status = 'cancelled'", "status = 'annulled', annulled_at = now()")) {
            town.town()
                    .inside(() -> jdbc.sql("UPDATE session SET status_reason = 'Pomyłka', " + status)
                            .update());
            assertThat(pages(session)).as(status).allMatch(page -> page.contains(form));
            assertThat(pages(toCome)).as("nobody was there yet").noneMatch(page -> page.contains(form));
        }
        assertThat(clerks.of(town.town(), Role.AUDITOR).page(ActivityUrls.session(session)))
                .doesNotContain(form);
    }

    @Test
    void beginsWithWhatWasPlanned() {
        var session = town.session(forms.group(), GroupTown.hours(LocalDate.of(2019, 5, 8), "10:15", "12:45"));
        town.town()
                .inside(() -> jdbc.sql(
                                "UPDATE session SET topic = 'Szydełko', status = 'cancelled', status_reason = 'Choroba'")
                        .update());
        assertThat(coordinator.page(ActivityUrls.session(session)))
                .contains(ActivityUrls.heldSession(forms.group(), session));

        assertThat(coordinator.page(ActivityUrls.heldSession(forms.group(), session)))
                .contains("value=\"08.05.2019\"", "value=\"10:15\"", "value=\"12:45\"", "value=\"Szydełko\"");
        assertThat(coordinator.get(ActivityUrls.heldSession(town.group("Klub inny"), session)))
                .hasStatus(404);
    }

    private List<String> pages(SessionId session) {
        return Stream.of(
                        ActivityUrls.session(session),
                        ActivityUrls.attendance(session),
                        ActivityUrls.printedSheet(session))
                .map(coordinator::page)
                .toList();
    }

    @Test
    void aSlipOfTheYearIsNoDayOfAHeldSession() {
        for (var day : List.of("01.01.1900", "01.01.0001", "31.08.2017")) {
            assertThat(forms.hold(day, "10:00", "12:00"))
                    .hasStatus(422)
                    .bodyText()
                    .contains("sprawdź rok; zajęcia tej grupy można wpisać najwcześniej z dniem 01.09.2017");
        }
        assertThat(forms.hold("16.05.2019", "10:00", "12:00")).hasStatus(422);
        assertThat(forms.hold("31.08.2018", "10:00", "12:00")).hasStatus(303);
    }

    @Test
    void aSessionMayEndAtMidnightOrAfterIt() {
        assertThat(forms.hold("08.05.2019", "22:00", "02:00")).hasStatus(303);
        assertThat(forms.hold("09.05.2019", "22:00", "24:00")).hasStatus(303);
        assertThat(forms.plan("22.05.2019", "22:00", "0:00")).hasStatus(303);
        assertThat(forms.body(ActivityUrls.group(forms.group()))).contains("22:00–02:00", "22:00–00:00");
        assertThat(town.count("SELECT count(*) FROM session WHERE upper(period) - lower(period) = interval '2 hours'"))
                .isEqualTo(2);
        assertThat(town.count("SELECT count(*) FROM calendar_entry WHERE on_day = DATE '2019-05-08'"))
                .isEqualTo(1);
    }

    @Test
    void anHourThatTheClocksSkipIsNamed() {
        assertThat(forms.hold("31.03.2019", "02:15", "02:45"))
                .hasStatus(422)
                .bodyText()
                .contains("w nocy 31.03.2019 zegary są przestawiane z 2:00 na 3:00, więc godziny 02:15 nie ma");
        assertThat(forms.hold("30.03.2019", "22:00", "02:30"))
                .hasStatus(422)
                .bodyText()
                .contains("Do godziny: w nocy 31.03.2019", "więc godziny 02:30 nie ma");
    }
}
