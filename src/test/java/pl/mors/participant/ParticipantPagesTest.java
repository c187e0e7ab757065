package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import pl.mors.Clerk;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;

/** From the person to the end of the participation: papers, declaration, and what is asked on the way. */
class ParticipantPagesTest extends ParticipantPages {

    @Test
    void leadsFromThePersonToTheEndOfTheParticipation() {
        var eligibility = ParticipantUrls.eligibility(halina, programme.code());
        assertThat(clerk.get(PersonUrls.person(halina))).bodyText().contains("nie bierze udziału", eligibility);

        assertThat(clerk.post(eligibility, questions("f"))).hasStatus(303);
        assertThat(clerk.get(eligibility))
                .hasStatusOk()
                .bodyText()
                .contains("Brakuje dokumentów", "orzeczenie o niepełnosprawności", "leży na obszarze programu")
                .contains("Dodaj brakujący dokument", "może przyjąć tylko koordynator")
                .doesNotContain("Przejdź do deklaracji", ParticipantUrls.declaration(halina, programme.code()));

        var paper = Map.of("kind", "disability_ruling", "issuedOn", "1.02.2018");
        assertThat(clerk.post(ParticipantUrls.evidence(halina, programme.code()), paper))
                .hasStatus(303);
        assertThat(clerk.get(eligibility))
                .bodyText()
                .contains("Osoba może dołączyć do programu", "Przejdź do deklaracji");

        var toSign = ParticipantUrls.declarationToSign(halina, programme.code());
        assertThat(ArchivalPdf.of(clerk.post(toSign, declaration())))
                .contains("Deklaracja uczestnictwa", "Halina Żądło", "miejscowość i data")
                .doesNotContain("Data podpisania", "opiekuna prawnego");
        var unsaid = declaration();
        unsaid.remove("education");
        assertThat(clerk.post(toSign, unsaid)).hasStatus(422).bodyText().contains("Wykształcenie");

        var participation = clerk.post(ParticipantUrls.declaration(halina, programme.code()), declaration())
                .getResponse()
                .getRedirectedUrl();
        assertThat(clerk.get(Objects.requireNonNull(participation)))
                .hasStatusOk()
                .bodyText()
                .contains("Uczestnik nr 1", "po deklaracji", "Podpisanie deklaracji", "Zakończ udział")
                .contains("Zapisz do grupy", "/pulpit/grupy?program=" + programme.code(), "Zobacz warunki udziału");
        assertThat(clerk.get(participation)).bodyText().contains(participation + "/deklaracja.pdf");
        assertThat(ArchivalPdf.of(clerk.get(participation + "/deklaracja.pdf")))
                .contains("Halina Żądło", "Data podpisania", "podpis uczestnika lub uczestniczki");
        assertThat(clerk.get(PersonUrls.person(halina)))
                .bodyText()
                .contains("nr 1, po deklaracji")
                .doesNotContain(eligibility);

        var exit = Map.of("exitedOn", "9.05.2019", "reason", "OWN_STATEMENT");
        assertThat(clerk.post(participation + "/zakonczenie", exit))
                .hasStatus(422)
                .bodyText()
                .contains("wcześniejsza niż podpisanie deklaracji", "9.05.2019");
        assertThat(clerk.post(
                        participation + "/zakonczenie", Map.of("exitedOn", "15.05.2019", "reason", "PATH_COMPLETED")))
                .hasStatus(422)
                .bodyText()
                .contains("nie ukończyła zaplanowanej ścieżki");
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        assertThat(clerk.post(
                        participation + "/zakonczenie", Map.of("exitedOn", "15.05.2019", "reason", "OWN_STATEMENT")))
                .hasStatus(303);
        assertThat(clerk.get(participation)).bodyText().contains("Dane trzeba zebrać do 12.06.2019");
        assertThat(clerk.get("/pulpit")).bodyText().contains("Zbierz dane po zakończeniu udziału: Halina Żądło");

        var situation =
                Map.of("situations", "EMPLOYMENT", "measuredOn", "15.05.2019", "evidenceKind", "EMPLOYMENT_CONTRACT");
        assertThat(clerk.post(participation + "/sytuacja", situation))
                .hasStatus(422)
                .bodyText()
                .contains("Data wystawienia");
        var complete = new LinkedHashMap<>(situation);
        complete.put("evidenceIssuedOn", "13.05.2019");
        assertThat(clerk.post(participation + "/sytuacja", complete)).hasStatus(303);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("podjęła pracę")
                .doesNotContain("Dane trzeba zebrać");
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("Zbierz dane");
    }

    @Test
    void refusesADeclarationWithoutACheckAndSaysWhatToDo() {
        assertThat(clerk.post(ParticipantUrls.declaration(halina, programme.code()), declaration()))
                .hasStatus(422)
                .bodyText()
                .contains("<title>Błąd:", "Zanim osoba podpisze deklarację, sprawdź");
    }

    @Test
    void keepsWhatWasTypedInADeclarationThatIsWrong() {
        programmes.check(town, programme, halina, "f");
        clerk = clerks.of(town, Role.COORDINATOR);
        var typed = declaration();
        typed.put("labour", "LOCAL_GOVERNMENT");
        typed.put("employer", "Urząd Miasta");
        typed.put("education", "ISCED_9");
        assertThat(clerk.post(ParticipantUrls.declaration(halina, programme.code()), typed))
                .hasStatus(422)
                .bodyText()
                .contains("Urząd Miasta", "Wykonywany zawód", "Wykształcenie");
    }

    @Test
    void asksForTheReasonOfAnExceptionTogetherWithAllElse() throws IOException {
        programmes.check(town, programme, halina, "f");
        clerk = clerks.of(town, Role.COORDINATOR);
        var address = ParticipantUrls.declaration(halina, programme.code());
        var page = clerk.get(address).getResponse().getContentAsString();
        assertThat(page.indexOf("name=\"overrideReason\"")).isBetween(0, page.indexOf("name=\"signedOn\""));
        var typed = declaration();
        typed.remove("education");
        assertThat(clerk.post(address, typed))
                .hasStatus(422)
                .bodyText()
                .containsSubsequence("Popraw 2 pola", "#overrideReason", "#education");
        typed.put("education", "ISCED_3");
        typed.put("overrideReason", "Orzeczenie jest w drodze.");
        assertThat(clerk.post(address, typed)).hasStatus(303);
    }

    @Test
    void keepsTheAnswersWhenAPaperIsWrong() {
        programmes.check(town, programme, halina, "f");
        var paper = Map.of("kind", "disability_ruling", "issuedOn", "1.02.2018", "validUntil", "31.01.2018");
        assertThat(clerk.post(ParticipantUrls.evidence(halina, programme.code()), paper))
                .hasStatus(422)
                .bodyText()
                .containsPattern("value=\"f\"\\s+checked")
                .contains("value=\"31.01.2018\"");
        assertThat(clerk.post(
                        ParticipantUrls.evidence(halina, programme.code()),
                        Map.of("kind", "disability_ruling", "issuedOn", "01.01.0001")))
                .hasStatus(422)
                .bodyText()
                .contains("Dokument nie może być starszy od osoby");
    }

    @Test
    void asksBeforeAPaperIsWithdrawnAndChecksAgain() {
        programmes.check(town, programme, halina, "f");
        var eligibility = ParticipantUrls.eligibility(halina, programme.code());
        var paper = Map.of("kind", "disability_ruling", "issuedOn", "1.02.2018");
        clerk.post(ParticipantUrls.evidence(halina, programme.code()), paper);
        assertThat(clerk.get(eligibility)).bodyText().contains("Osoba może dołączyć", "dokument: orzeczenie");
        var id = town.inside(() ->
                jdbc.sql("SELECT id FROM known_evidence").query(UUID.class).single());
        var withdrawal = ParticipantUrls.withdrawEvidence(halina, programme.code(), id.toString());
        assertThat(clerk.get(eligibility)).bodyText().contains(withdrawal);
        assertThat(clerk.get(withdrawal)).hasStatusOk().bodyText().contains("Czy wycofać ten dokument?", "01.02.2018");
        assertThat(clerk.post(withdrawal, Map.of())).hasStatus(303);
        assertThat(clerk.get(eligibility))
                .bodyText()
                .contains("Brakuje dokumentów")
                .doesNotContain("01.02.2018");
        assertThat(clerk.get(withdrawal)).hasStatus(404);
    }

    private static Map<String, String> questions(String ground) {
        return Map.of("day", "15.05.2019", "role", "PARTICIPANT", "grounds", ground);
    }

    /** Asked only where the programme has institutions. */
    @Test
    void staffOfAnInstitutionPointToIt() {
        var declaration = ParticipantUrls.declaration(halina, programme.code());
        declares("1.02.2018");
        assertThat(clerk.get(declaration)).hasStatusOk().bodyText().doesNotContain("name=\"institution\"");
        var school = new LinkedHashMap<>(TestPeople.typed());
        school.putAll(Map.of("name", "Szkoła Próbna", "noNip", "true", "kind", "SCHOOL"));
        assertThat(clerk.post(InstitutionUrls.NEW_INSTITUTION, school)).hasStatus(303);
        var id = town.inside(() -> jdbc.sql("SELECT id FROM institution")
                .query(UUID.class)
                .single()
                .toString());
        assertThat(clerk.post(
                        InstitutionUrls.ofProgramme(programme.code()), Map.of("institution", id, "staffCovered", "no")))
                .hasStatus(303);
        assertThat(clerk.get(declaration)).bodyText().contains("name=\"institution\"", "Szkoła Próbna");

        var typed = declaration();
        typed.put("institution", UUID.randomUUID().toString());
        assertThat(clerk.post(declaration, typed)).hasStatus(422);
        typed.put("institution", id);
        var participation = Clerk.location(clerk.post(declaration, typed));
        assertThat(clerk.get(participation + "/deklaracja")).bodyText().contains("value=\"" + id + "\" selected");
        assertThat(clerk.get(InstitutionUrls.ofProgramme(programme.code()) + "/" + id))
                .bodyText()
                .contains("W programie bierze udział 1 osoba z tej instytucji");
    }

    /** An entry of before August 2018 that is typed later is asked what was asked then. */
    @Test
    void asksAboutTheHouseholdAsLongAsTheFunderDid() {
        var declaration = ParticipantUrls.declaration(halina, programme.code());
        declares("1.02.2018");
        assertThat(clerk.get(declaration)).bodyText().doesNotContain("sensitive-jobless_household");
        var typed = declaration();
        typed.put("signedOn", "1.08.2018");
        assertThat(clerk.post(declaration, typed))
                .hasStatus(422)
                .bodyText()
                .contains("name=\"sensitive-jobless_household\"", "name=\"sensitive-single_adult_with_children\"");
        typed.put("sensitive-jobless_household", "YES");
        typed.put("sensitive-jobless_household_with_children", "NO");
        typed.put("sensitive-single_adult_with_children", "NO");
        assertThat(clerk.post(declaration, typed))
                .as("answered, and before the programme began")
                .hasStatus(422)
                .bodyText()
                .contains("Popraw jedno pole", "poza okresem");
    }

    /** Everything that comes before a declaration. */
    private void declares(String paperOf) {
        var eligibility = ParticipantUrls.eligibility(halina, programme.code());
        var paper = Map.of("kind", "disability_ruling", "issuedOn", paperOf);
        assertThat(clerk.post(ParticipantUrls.evidence(halina, programme.code()), paper))
                .hasStatus(303);
        assertThat(clerk.post(eligibility, questions("f"))).hasStatus(303);
    }

    private static Map<String, String> declaration() {
        var typed = new LinkedHashMap<String, String>();
        typed.put("signedOn", "15.05.2019");
        typed.put("education", "ISCED_3");
        typed.put("labour", "REGISTERED_LONG_TERM");
        typed.put("sensitive-minority", "REFUSED");
        typed.put("sensitive-homeless", "NO");
        typed.put("sensitive-disability", "YES");
        typed.put("sensitive-other_disadvantage", "NO");
        return typed;
    }
}
