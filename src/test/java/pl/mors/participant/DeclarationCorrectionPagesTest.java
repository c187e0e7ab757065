package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import pl.mors.person.PersonId;

/** Correcting and withdrawing a declaration, and what is asked about afterwards. */
class DeclarationCorrectionPagesTest extends CorrectionPages {

    @Test
    void correctsTheSituationAtEntryAndKeepsTheEarlierOne() {
        var address = participation + "/deklaracja";
        assertThat(clerk.get(ParticipantUrls.declaration(halina, programme.code())))
                .hasRedirectedUrl(address);
        assertThat(clerk.get(address))
                .hasStatusOk()
                .bodyText()
                .contains("Poprawa deklaracji", "value=\"15.05.2019\"", "Wycofaj deklarację");
        var typed = correction(address);
        typed.put("labour", "SELF_EMPLOYED");
        typed.put("occupation", "FARMER");
        typed.put("employer", "własne gospodarstwo");
        typed.put("sensitive-disability", "REFUSED");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("Powód poprawki");
        typed.put("correctionReason", "pomyłka przy wpisywaniu");
        assertThat(clerk.post(address, typed)).hasStatus(303).hasRedirectedUrl(participation);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("poprawiono deklarację lub dane przy wejściu", "pomyłka przy wpisywaniu");
        assertThat(count("known_entry_situation WHERE labour_status = 'employed' AND at_risk"))
                .isOne();
        assertThat(count("entry_situation WHERE superseded_at IS NOT NULL AND labour_status = 'unemployed_registered'"))
                .isOne();
        assertThat(count("known_sensitive_answer WHERE question = 'disability' AND answer = 'refused'"))
                .isOne();
        assertThat(count("sensitive_answer WHERE superseded_at IS NOT NULL")).isOne();
        assertThat(count("participation_declaration")).isOne();
    }

    @Test
    void asksTheRulesAgainForAnotherDayOfSigning() {
        var address = participation + "/deklaracja";
        var typed = correction(address);
        typed.put("correctionReason", "pomyłka w dacie");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("nie ma czego poprawiać");
        typed.put("signedOn", "31.08.2018");
        assertThat(clerk.post(address, typed)).hasStatus(422).bodyText().contains("poza okresem realizacji");
        typed.put("signedOn", "3.09.2018");
        assertThat(clerk.post(address, typed))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj uzasadnienie", "wymaga ważnego dokumentu", "name=\"overrideReason\"");
        typed.put("overrideReason", "orzeczenie było w drodze");
        assertThat(clerk.post(address, typed)).hasStatus(303);
        assertThat(count("known_declaration WHERE signed_on = '2018-09-03' AND override_reason IS NOT NULL"))
                .isOne();
        assertThat(count("participation_declaration")).isEqualTo(2);
        typed = correction(address);
        typed.put("correctionReason", "jednak później");
        typed.put("signedOn", "2.10.2018");
        assertThat(clerk.post(address, typed)).hasStatus(303);
        assertThat(count("known_declaration WHERE signed_on = '2018-10-02' AND override_reason IS NULL"))
                .isOne();
    }

    @Test
    void losesNothingOfWhatIsTypedForSomebodyWhoIsIn() {
        var typed = declaration();
        typed.put("labour", "LOCAL_GOVERNMENT");
        typed.put("occupation", "OTHER");
        typed.put("employer", "Urząd Miasta");
        assertThat(clerk.post(ParticipantUrls.declaration(halina, programme.code()), typed))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie ktoś inny zapisał", "zarejestrowana w urzędzie pracy", "Urząd Miasta")
                .contains("Zapisz poprawkę", participation + "/deklaracja");
    }

    @Test
    void showsTheSecondClerkWhatTheFirstCorrected() {
        var address = participation + "/deklaracja";
        var first = correction(address);
        var second = correction(address);
        first.put("correctionReason", "pomyłka");
        first.put("education", "ISCED_4");
        second.put("correctionReason", "pomyłka w wykształceniu");
        second.put("education", "ISCED_2");
        assertThat(clerk.post(address, first)).hasStatus(303);
        var stale = clerk.post(address, second);
        assertThat(stale).hasStatus(409).bodyText().contains("policealne", "pomyłka w wykształceniu");
        second.put("version", version(stale));
        assertThat(clerk.post(address, second)).hasStatus(303);
        assertThat(count("known_entry_situation WHERE education = 'isced_2'")).isOne();
    }

    @Test
    void withdrawsADeclarationAndAsksAboutSupportThatWasGiven() {
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        var address = participation + "/deklaracja/wycofanie";
        assertThat(clerk.get(address)).hasStatusOk().bodyText().contains("Osoba zachowa numer uczestnika");
        assertThat(clerk.post(address, reason(address, "")))
                .hasStatus(422)
                .bodyText()
                .contains("Uzasadnienie");
        assertThat(clerk.post(address, reason(address, "nie ta osoba"))).hasStatus(303);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("Deklarację wycofano: nie ta osoba", "Przestało się liczyć 1 wsparcie", "zapisany")
                .contains("Przyjmij nową deklarację")
                .doesNotContain("Zakończ udział", participation + "/deklaracja\"");
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains("Deklarację wycofano, a osoba miała już wsparcie: Halina Żądło");
        assertThat(count("known_sensitive_answer")).isZero();
        assertThat(clerk.get(participation + "/deklaracja")).hasStatus(404);
        var settlement = address + "/wyjasnienie";
        assertThat(clerk.post(settlement, reason(settlement, "obecność poprawiono")))
                .hasStatus(303);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("Deklarację wycofano, a osoba");
        assertThat(clerk.get(participation)).bodyText().doesNotContain("Przestało się liczyć");

        assertThat(clerk.post(ParticipantUrls.declaration(halina, programme.code()), declaration()))
                .hasStatus(303)
                .hasRedirectedUrl(participation);
        assertThat(clerk.get(participation))
                .bodyText()
                .contains("Uczestnik nr 1", "aktywny")
                .doesNotContain("Deklarację wycofano:");
        assertThat(count("participation")).isOne();
    }

    @Test
    void asksAboutSomebodyWhosePaperWasWithdrawnAfterSupport() {
        programmes.supported(town, programme, halina, TestProgrammes.TODAY);
        var eligibility = ParticipantUrls.eligibility(halina, programme.code());
        var told = "Dowód wycofano, sprawdź kwalifikowalność: Halina Żądło";
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        var paper = town.inside(() -> jdbc.sql("SELECT id::text FROM known_evidence")
                .query(String.class)
                .single());
        clerk.post(ParticipantUrls.withdrawEvidence(halina, programme.code(), paper), Map.of());
        assertThat(clerk.get("/pulpit")).bodyText().contains(told, eligibility);
        assertThat(clerk.get(participation)).bodyText().contains("wycofano, a żaden inny go nie zastępuje");
        assertThat(
                        count(
                                "eligibility_check c JOIN known_declaration d ON d.eligibility_check_id = c.id WHERE outcome = 'eligible'"))
                .isOne();

        var correction = participation + "/deklaracja";
        var typed = correction(correction);
        typed.put("correctionReason", "decyzja po wycofaniu dokumentu");
        typed.put("overrideReason", "osoba okazała orzeczenie do wglądu");
        assertThat(clerk.get(correction)).bodyText().contains("name=\"overrideReason\"");
        assertThat(clerk.post(correction, typed)).hasStatus(303);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
    }

    @Test
    void asksNothingWhenAnotherPaperStandsForTheWithdrawnOne() {
        var paper = town.inside(() -> jdbc.sql("SELECT id::text FROM known_evidence")
                .query(String.class)
                .single());
        paper("2019-01-10");
        clerk.post(ParticipantUrls.withdrawEvidence(halina, programme.code(), paper), Map.of());
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain("Dowód wycofano");
        assertThat(clerk.get(participation)).bodyText().doesNotContain("wycofano, a żaden");
    }

    @Test
    void asksAboutSomebodyWhosePaperEndedBeforeTheFirstSupport() {
        var told = "Dokument stracił ważność przed pierwszym wsparciem, sprawdź kwalifikowalność: Janina Ćwik";
        var janina = people.resident(town, "Janina", "Ćwik");
        var hers = joinedByAPaperThatEnded(janina);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        programmes.supported(town, programme, janina, TestProgrammes.TODAY);
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains(told, ParticipantUrls.eligibility(janina, programme.code()));
        assertThat(clerk.get(hers))
                .bodyText()
                .contains(
                        "jego ważność skończyła się wcześniej",
                        "href=\"" + ParticipantUrls.eligibility(janina, programme.code()) + "\">Sprawdź dokumenty");

        var correction = hers + "/deklaracja";
        var typed = correction(correction);
        typed.put("signedOn", "2.05.2019");
        typed.put("correctionReason", "decyzja po utracie ważności dokumentu");
        typed.put("overrideReason", "osoba okazała nowe orzeczenie do wglądu");
        assertThat(clerk.get(correction)).bodyText().contains("name=\"overrideReason\"");
        assertThat(clerk.post(correction, typed)).hasStatus(303);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        assertThat(clerk.get(hers)).bodyText().doesNotContain("jego ważność skończyła się");
    }

    @Test
    void asksForANewPaperOfSomebodyWhoWaitsForTheFirstSupport() {
        var told = "Dokument stracił ważność, a osoba czeka na pierwsze wsparcie; poproś o nowy: Janina Ćwik";
        var janina = people.resident(town, "Janina", "Ćwik");
        var hers = joinedByAPaperThatEnded(janina);
        assertThat(clerk.get("/pulpit"))
                .bodyText()
                .contains(told, ParticipantUrls.eligibility(janina, programme.code()));
        assertThat(clerk.get(hers)).bodyText().contains("Poproś o nowy dokument");
        paper(janina, "2019-05-10", null);
        assertThat(clerk.get("/pulpit")).bodyText().doesNotContain(told);
        assertThat(clerk.get(hers)).bodyText().doesNotContain("Poproś o nowy dokument");
    }

    /** Signed on 2.05.2019, by a paper that held until 8.05.2019. */
    private String joinedByAPaperThatEnded(PersonId person) {
        paper(person, "2018-10-01", "2019-05-08");
        programmes.check(town, programme, person, "f");
        var typed = declaration();
        typed.put("signedOn", "2.05.2019");
        return Objects.requireNonNull(clerk.post(ParticipantUrls.declaration(person, programme.code()), typed)
                .getResponse()
                .getRedirectedUrl());
    }
}
