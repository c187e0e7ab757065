package pl.mors.activity.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;

/** What the page of one group says, and to whom. */
class GroupPageTest extends GroupPages {

    @Test
    void limitsOfAgeAreSaidInPolish() {
        var group = town.group("Klub maluchów");
        town.set(group, "age_from", 1);
        assertThat(body(ActivityUrls.group(group))).contains("Od 1 roku");
        town.set(group, "age_to", 1);
        assertThat(body(ActivityUrls.group(group))).containsPattern(">\\s*1 rok\\s*<");
        town.set(group, "age_to", 3);
        assertThat(body(ActivityUrls.group(group))).contains("Od 1 do 3 lat");
        town.set(group, "age_from", 3);
        assertThat(body(ActivityUrls.group(group))).containsPattern(">\\s*3 lata\\s*<");
    }

    @Test
    void aFacilitatorSeesTheGroupsThatTheyLeadAndNoOthers() {
        var own = town.group("Warsztaty fotografii");
        var foreign = town.group("Klub dla rodzin");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(own, facilitator.membership());
        var signedIn = clerks.as(town.town().signedIn(facilitator));

        assertThat(signedIn.get(ActivityUrls.GROUPS))
                .bodyText()
                .contains("Warsztaty fotografii")
                .doesNotContain("Klub dla rodzin");
        assertThat(signedIn.get(ActivityUrls.group(own))).hasStatusOk();
        assertThat(signedIn.get(ActivityUrls.group(foreign))).hasStatus(404);
        assertThat(signedIn.get(ActivityUrls.enrolment(foreign))).hasStatus(404);
        assertThat(signedIn.post(ActivityUrls.newSession(foreign))).hasStatus(404);
    }

    @Test
    void whoNoLongerLeadsAGroupSeesItNoMore() {
        var group = town.group("Warsztaty fotografii");
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(group, facilitator.membership());
        town.town()
                .inside(() -> jdbc.sql("UPDATE group_facilitator SET ended_at = now()")
                        .update());

        assertThat(clerks.as(town.town().signedIn(facilitator)).get(ActivityUrls.group(group)))
                .hasStatus(404);
    }

    @Test
    void namesOfAHiddenMembershipAreForWhoLeadsTheGroup() {
        var group = town.group("Grupa wsparcia");
        town.set(group, "hidden_membership", true);
        town.enrolled(group, town.person("Halina", "Tajna"), GroupTown.TODAY);
        var facilitator = town.town().member(Role.FACILITATOR);
        town.leads(group, facilitator.membership());

        assertThat(coordinator.get(ActivityUrls.group(group)))
                .bodyText()
                .contains("Zapisana jest 1 osoba.")
                .doesNotContain("Tajna");
        assertThat(clerks.as(town.town().signedIn(facilitator)).get(ActivityUrls.group(group)))
                .bodyText()
                .contains("Tajna Halina");
    }

    @Test
    void whoSeesNoRosterSeesANumber() {
        var group = town.group("Klub dla seniorów");
        town.enrolled(group, town.person("Halina", "Nowak"), GroupTown.TODAY);

        assertThat(clerks.of(town.town(), Role.LAWYER).get(ActivityUrls.group(group)))
                .hasStatusOk()
                .bodyText()
                .contains("Zapisana jest 1 osoba.")
                .doesNotContain("Nowak");
    }

    @Test
    void anotherTownsGroupIsNotFound() {
        var elsewhere = new GroupTown(world.town(), jdbc).group("Obca");

        assertThat(coordinator.get(ActivityUrls.group(elsewhere))).hasStatus(404);
    }

    @Test
    void whereAGroupIsWorkedOnStandsAboveWhatItIs() {
        var group = town.group("Klub");
        town.town().inside(() -> jdbc.sql("""
                                INSERT INTO sign_up (organisation_id, id, group_id, code_digest, wish, given_name, family_name, email,
                                    language, arrived_on, expires_on)
                                VALUES (current_organisation(), ?, ?, decode(repeat('ab', 32), 'hex'), 'place', 'Wanda', 'Próbna', 'w@example.test', 'pl',
                                    DATE '2019-05-10', DATE '2019-06-10')
                                """).params(Ids.next(), group.value()).update());
        assertThat(body(ActivityUrls.group(group)))
                .containsSubsequence(
                        "aria-label=\"Sprawy grupy\"",
                        "Frekwencja",
                        "Zgłoszenia mieszkańców (1)",
                        "Niepełnoletni",
                        "Wpisz zajęcia, które już się odbyły",
                        "</nav>",
                        "govuk-summary-list");
        assertThat(clerks.of(town.town(), Role.AUDITOR).page(ActivityUrls.group(group)))
                .doesNotContain("Zgłoszenia mieszkańców");
    }

    @Test
    void sessionsBeforeTheLastFiveAreFoldedAway() {
        var group = town.group("Klub");
        for (int day = 1; day <= 7; day++) {
            town.session(group, GroupTown.hours(LocalDate.of(2019, 5, day), "10:00", "12:00"));
        }
        assertThat(body(ActivityUrls.group(group)))
                .containsSubsequence(
                        "07.05.2019", "03.05.2019", "Wcześniejsze terminy (2)", "02.05.2019", "01.05.2019");
    }

    @Test
    void ofManySessionsAllAreALinkAway() {
        var group = town.group("Klub");
        for (int day = 1; day <= 13; day++) {
            town.session(group, GroupTown.hours(LocalDate.of(2019, 4, day), "10:00", "12:00"));
            town.session(group, GroupTown.hours(LocalDate.of(2019, 6, day), "10:00", "12:00"));
        }
        var all = ActivityUrls.groupWithAllSessions(group);
        assertThat(body(ActivityUrls.group(group)))
                .contains(
                        "Pokaż wszystkie nadchodzące terminy (13)",
                        "Pokaż wszystkie minione terminy (13)",
                        all + "#past")
                .doesNotContain("13.06.2019", "01.04.2019");
        assertThat(body(all))
                .contains("13.06.2019", "01.04.2019", "Wcześniejsze terminy (8)")
                .doesNotContain("Pokaż wszystkie");
    }
}
