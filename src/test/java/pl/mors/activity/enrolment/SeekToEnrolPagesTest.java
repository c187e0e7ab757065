package pl.mors.activity.enrolment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.activity.ActivityUrls;
import pl.mors.identity.Role;

/** Who is found when somebody is to be enrolled, and what is learnt of them. */
class SeekToEnrolPagesTest extends EnrolmentPages {

    @Test
    void findsPeopleByNameWithoutPolishLettersAndByNumber() {
        assertThat(found("slez", coordinator))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Ślęzak", "Uczestnik nr 1, deklaracja z 10.01.2019");
        assertThat(found("1", coordinator)).bodyText().contains("Halina Ślęzak");
        assertThat(found("Nikt", coordinator)).bodyText().contains("Nie znaleziono nikogo");
    }

    @Test
    void aGroupWithoutAProgrammeBlamesNone() {
        assertThat(found("slez", coordinator)).bodyText().contains("Deklaracja");
        club = town.group("Koło szachowe");
        assertThat(found("slez", coordinator))
                .bodyText()
                .contains("aria-label=\"Zapisz: Halina Ślęzak\">Zapisz</a>", "Znaleziono: 1")
                .doesNotContain("Deklaracja", "Bez deklaracji");
        assertThat(coordinator.page(ActivityUrls.enrolment(club, halina))).doesNotContain("Bez deklaracji");
    }

    @Test
    void aFacilitatorFindsAParticipantByTheExactNumberAndLearnsTheNameOnly() {
        var other = town.programme();
        var zbyszek = town.person("Zbyszek", "Wilk");
        town.participates(town.person("Ktoś", "Inny"), other, LocalDate.of(2019, 1, 10));
        town.participates(zbyszek, other, LocalDate.of(2019, 1, 10));
        var facilitator = facilitator();

        assertThat(found("slez", facilitator))
                .hasStatusOk()
                .bodyText()
                .contains("Numer uczestnika", "Nie znaleziono uczestnika o tym numerze")
                .doesNotContain("Ślęzak", "Dodaj osobę do rejestru");
        assertThat(found("1", facilitator))
                .bodyText()
                .contains("Halina Ślęzak")
                .doesNotContain("Inny", "02.03.1950", "Data urodzenia", "10.01.2019", "Deklaracja");
        assertThat(found("2", facilitator)).bodyText().doesNotContain("Wilk");
        assertThat(facilitator.get(ActivityUrls.enrolment(club, halina)))
                .hasStatusOk()
                .bodyText()
                .contains("Zapis do grupy: Halina Ślęzak")
                .doesNotContain("02.03.1950", "10.01.2019");
        assertThat(facilitator.get(ActivityUrls.enrolment(club, zbyszek))).hasStatus(404);
        assertThat(enrol(zbyszek).with(facilitator)).hasStatus(404);
        assertThat(enrol(halina).with(facilitator)).hasStatus(303);
    }

    @Test
    void whoMayNotReadAboutParticipationSeesNoDeclaration() {
        assertThat(found("slez", clerks.of(town.town(), Role.RECEPTION)))
                .hasStatusOk()
                .bodyText()
                .contains("Halina Ślęzak", "02.03.1950")
                .doesNotContain("Deklaracja", "10.01.2019");
        assertThat(found("slez", clerks.of(town.town(), Role.ANIMATOR))).hasStatus(404);
    }

    @Test
    void oneLetterFindsNobodyAndDigitsOfAnotherScriptAreNoNumber() {
        assertThat(found("s", coordinator)).hasStatusOk().bodyText().doesNotContain("Ślęzak");
        assertThat(found("\u0663", coordinator)).hasStatusOk().bodyText().contains("Nie znaleziono nikogo");
        assertThat(found("12345678901", coordinator)).hasStatusOk();
        assertThat(found("sle\u0000z", coordinator))
                .as("a sign that nobody types")
                .hasStatusOk();
    }

    @Test
    void whoHasNoRightToRostersIsRefused() {
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).get(ActivityUrls.enrolment(club)))
                .hasStatus(403);
    }
}
