package pl.mors.participant.declaration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.document.Letterhead;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.correction.Stored;
import pl.mors.person.Citizenship;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Language;

class DeclarationPaperTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 15);

    @Test
    void aGuardianSignsForAMinor() {
        assertThat(ArchivalPdf.of(
                        declaration(DAY.minusYears(18).plusDays(1), null).paper()))
                .contains("podpis opiekuna prawnego", "imię i nazwisko opiekuna prawnego");
        assertThat(ArchivalPdf.of(declaration(DAY.minusYears(18), null).paper()))
                .doesNotContain("opiekuna prawnego");
    }

    @Test
    void theGuardianWhoSignsIsNamedWhereKnown() {
        var paper = declaration(DAY.minusYears(12), null);
        var named = new DeclarationPaper(
                paper.head(), paper.programme(), paper.person(), null, null, DAY, null, "Halina Zmyślona", List.of());
        assertThat(ArchivalPdf.of(named.paper()))
                .contains("opiekun prawny: Halina Zmyślona", "podpis opiekuna prawnego")
                .doesNotContain("imię i nazwisko opiekuna prawnego");
    }

    @Test
    void theDayIsLeftForTheHandThatSigns() {
        assertThat(ArchivalPdf.of(declaration(DAY.minusYears(40), null).paper()))
                .contains("DPS.5120.3.2019", "Wykształcenie podstawowe", "miejscowość i data")
                .doesNotContain("Data podpisania");
        assertThat(ArchivalPdf.of(declaration(DAY.minusYears(40), DAY).paper())).contains("Data podpisania 15.05.2019");
    }

    @Test
    void onlyAFundedProgrammeAsksAboutTheSituationAfterwards() {
        var paper = declaration(DAY.minusYears(40), null);
        assertThat(ArchivalPdf.of(paper.paper())).doesNotContain("4 tygodni");
        var funded = new DeclarationPaper(
                new Letterhead("Ośrodek", List.of(), List.of("Projekt współfinansowany"), List.of(), null),
                paper.programme(),
                paper.person(),
                null,
                null,
                DAY,
                null,
                null,
                List.of());
        assertThat(ArchivalPdf.of(funded.paper())).contains("Projekt współfinansowany", "4 tygodni");
    }

    private static DeclarationPaper declaration(LocalDate bornOn, @Nullable LocalDate signedOn) {
        var person = new Person(
                new PersonId(Ids.next()),
                1,
                "Łucja",
                "Próbna",
                Pesel.of(bornOn, 9900),
                null,
                null,
                bornOn,
                Sex.FEMALE,
                Citizenship.POLISH,
                new Person.Contact(null, null, Language.POLISH));
        return new DeclarationPaper(
                new Letterhead("Ośrodek", List.of(), List.of(), List.of(), "DPS.5120.3.2019"),
                "Program próbny",
                person,
                "ul. Próbna 1, 43-190 Mikołów",
                ParticipationRole.PARTICIPANT,
                DAY,
                signedOn,
                null,
                List.of(new Stored("Wykształcenie", "podstawowe")));
    }
}
