package pl.mors.participant.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.Clerk;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.participant.NoticeUrls;
import pl.mors.participant.TestProgrammes;
import pl.mors.person.NoticeId;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonUrls;
import pl.mors.person.TestPeople;
import pl.mors.platform.Pesel;

/** To whom an information clause is owed, who was told, and how that is counted. */
class GivenNoticePagesTest extends NoticePages {

    @Autowired
    private TestProgrammes programmes;

    @Autowired
    private NoticeVersionQueries versions;

    @Test
    void whoeverIsRegisteredIsToldAndTheOthersWaitOnAList() {
        added("1.5.2019", "Pierwsza");
        assertThat(reception.get(OWED)).bodyText().contains("Żądło Halina", "nie przekazano");
        assertThat(reception.get("/pulpit")).bodyText().contains("Klauzula informacyjna do przekazania, osób: 1");
        var typed = TestPeople.typed();
        typed.put("pesel", Pesel.of(LocalDate.of(1970, 2, 2), 9903).digits());
        typed.put("givenName", "Zbigniew");
        typed.put("familyName", "Próba");
        typed.put("told", "READ_ALOUD");
        var zbigniew = Clerk.location(reception.post(PersonUrls.REGISTER, typed));
        assertThat(reception.get(zbigniew)).bodyText().contains("wersja 1, 15.05.2019, przez odczytanie");
        assertThat(reception.get(OWED)).bodyText().doesNotContain("Zbigniew");

        assertThat(give(halina, "1.6.2019")).hasStatus(422).bodyText().contains("jest w przyszłości");
        assertThat(give(halina, "30.4.2019")).hasStatus(422).bodyText().contains("jeszcze nie obowiązywała");
        assertThat(give(halina, "10.5.2019")).hasStatus(303);
        assertThat(reception.get(PersonUrls.person(halina)))
                .bodyText()
                .contains("wersja 1, 10.05.2019, na papierze")
                .doesNotContain("Trzeba przekazać");
        assertThat(reception.get(OWED)).bodyText().contains("Wszyscy znają obowiązującą klauzulę");
        reception.post(NoticeUrls.givenWithdrawal(halina, latest()), Map.of());
        assertThat(reception.get(OWED)).bodyText().contains("Żądło Halina");
    }

    @Test
    void ofAMinorTheGuardianIsNamedWhoWasTold() {
        added("1.5.2019", "Pierwsza");
        var guardian = town.inside(() -> {
            jdbc.sql(
                            "UPDATE person SET pesel = NULL, no_pesel_reason = 'not_known', date_of_birth = '2006-03-08' WHERE id = :id")
                    .param("id", halina.value())
                    .update();
            return jdbc.sql("""
                            INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone)
                            VALUES (current_organisation(), gen_random_uuid(), :person, 'parent', 'Ewa', 'Żądło', '600100200')
                            RETURNING id::text""")
                    .param("person", halina.value())
                    .query(String.class)
                    .single();
        });
        assertThat(give(halina, "10.5.2019")).as("somebody was told").hasStatus(422);
        var told = new HashMap<>(
                Map.of("notice", latest().toString(), "givenOn", "10.5.2019", "way", "PAPER", "guardian", guardian));
        assertThat(reception.post(NoticeUrls.noticesOf(halina), told)).hasStatus(303);
        assertThat(reception.get(PersonUrls.person(halina)))
                .bodyText()
                .contains("wersja 1, 10.05.2019, na papierze, otrzymał opiekun: Ewa Żądło");
        told.put("guardian", PersonNoticesPage.THE_PERSON);
        told.put("givenOn", "11.5.2019");
        reception.post(NoticeUrls.noticesOf(halina), told);
        assertThat(reception.get(NoticeUrls.noticesOf(halina)))
                .bodyText()
                .contains(
                        "wersja 1, 10.05.2019, na papierze, otrzymał opiekun: Ewa Żądło",
                        "wersja 1, 11.05.2019, na papierze<");
    }

    @Test
    void aResidentReadsAgainWhatTheyWereTold() {
        added("1.5.2019", "Pierwszy akapit.\n\nDrugi akapit.");
        var member = town.member(Role.RESIDENT);
        var resident = town.signedIn(new SignedIn(
                member.account(),
                member.email(),
                member.displayName(),
                member.organisation(),
                member.organisationAddress(),
                member.organisationName(),
                member.madeUp(),
                member.membership(),
                halina.value(),
                Set.of(Role.RESIDENT)));
        assertThat(mvc.get().uri("/moje").with(resident)).bodyText().doesNotContain("Drugi akapit.");
        give(halina, "10.5.2019");
        added("12.5.2019", "Nie przekazano jej jeszcze.");
        assertThat(mvc.get().uri("/moje").with(resident))
                .bodyText()
                .contains("wersja 1, 10.05.2019, na papierze", "Drugi akapit.")
                .doesNotContain("Nie przekazano jej");
    }

    @Test
    void aNewVersionIsOwedAgainOnlyWhenItRenewsTheOnesBefore() {
        added("1.5.2019", "Pierwsza");
        give(halina, "10.5.2019");
        added("12.5.2019", "Pierwsza, bez literówki");
        assertThat(reception.get(OWED)).bodyText().contains("Wszyscy znają");
        add("Nowy cel", "14.5.2019", true);
        assertThat(reception.get(OWED)).bodyText().contains("Żądło Halina", "wersja 1, 10.05.2019, na papierze");
        assertThat(reception.get(PersonUrls.person(halina)))
                .bodyText()
                .contains("wersja 1, 10.05.2019, na papierze. Trzeba przekazać obowiązującą wersję");
        add("Od jutra", "16.5.2019", true);
        give(halina, "15.5.2019");
        assertThat(reception.get(OWED)).bodyText().contains("Wszyscy znają");
    }

    @Test
    void aProgrammeMayHaveAClauseOfItsOwnForThoseWhoAreInIt() {
        var programme = programmes.mikolow(town);
        writeNotice(programme.id().value(), "Klauzula programu");
        var owed = NoticeUrls.ofNoticeScope(NoticeUrls.NOTICE_OWED, programme.code());
        var coordinator = clerks.of(town, Role.COORDINATOR);
        assertThat(coordinator.get(owed)).bodyText().doesNotContain("Żądło Halina");
        town.inside(() -> {
            jdbc.sql("""
                            INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                            SELECT organisation_id, gen_random_uuid(), id, :person, 1, 'participant' FROM programme""").param("person", halina.value()).update();
            jdbc.sql("""
                            INSERT INTO participation_declaration (organisation_id, id, participation_id, signed_on)
                            SELECT organisation_id, gen_random_uuid(), id, '2019-05-10' FROM participation""").update();
        });
        assertThat(coordinator.get(owed)).bodyText().contains("Żądło Halina");
        assertThat(reception.get(owed))
                .as("reception does not know who takes part in what")
                .bodyText()
                .doesNotContain("Żądło");
    }

    @Test
    void whoMayNotKnowWhoTakesPartIsToldOfNoProgrammesClause() {
        var programme = programmes.mikolow(town);
        added("1.5.2019", "Klauzula ośrodka");
        var notice = writeNotice(programme.id().value(), "Klauzula programu");
        town.as(() -> giveNotice.give(halina, notice, TestProgrammes.TODAY, NoticeWay.PAPER, null));
        var address = NoticeUrls.noticesOf(halina);
        assertThat(clerks.of(town, Role.COORDINATOR).get(address)).bodyText().contains(programme.title());
        assertThat(reception.get(address))
                .bodyText()
                .contains("Ośrodek: wersja 1")
                .doesNotContain(programme.title(), notice.toString());
        assertThat(reception.post(address, Map.of("notice", notice.toString(), "givenOn", "15.5.2019", "way", "PAPER")))
                .hasStatus(422);
        assertThat(reception.post(NoticeUrls.givenWithdrawal(halina, notice), Map.of()))
                .hasStatus(404);
        assertThat(officer.get(PersonUrls.history(halina)))
                .as("the trail")
                .bodyText()
                .contains("Przekazanie klauzuli")
                .doesNotContain(programme.title());
    }

    @Test
    void whoeverWasWrittenDownByMistakeDoesNotKnowIt() {
        var address = added("1.5.2019", "Pierwsza");
        give(halina, "10.5.2019");
        assertThat(town.as(() -> versions.all()))
                .singleElement()
                .satisfies(version -> assertThat(version.people()).isOne());
        reception.post(NoticeUrls.givenWithdrawal(halina, latest()), Map.of());
        assertThat(town.as(() -> versions.all()))
                .singleElement()
                .satisfies(version -> assertThat(version.people()).isZero());
        assertThat(officer.get(address)).as("it is on record").bodyText().contains("Tej wersji nie można już zmienić");
    }

    /** Whoever was written down by mistake is in neither; who may not know of a programme opens nothing. */
    @Test
    void howManyKnowAVersionOpensIntoThem() {
        var address = added("1.5.2019", "Pierwsza");
        var told = address + "/osoby";
        assertThat(officer.get(told)).bodyText().contains("Nikt z rejestru nie dostał");
        give(halina, "10.5.2019");
        assertThat(officer.get(NoticeUrls.NOTICES)).bodyText().contains(told);
        assertThat(officer.get(address)).bodyText().contains(told);
        assertThat(officer.get(told)).bodyText().contains("Żądło Halina", "10.05.2019", "na papierze");
        reception.post(NoticeUrls.givenWithdrawal(halina, noticeOf(address)), Map.of());
        assertThat(officer.get(told)).bodyText().doesNotContain("Żądło");
    }

    private static NoticeId noticeOf(String address) {
        return NoticeId.valueOf(address.substring(address.lastIndexOf('/') + 1));
    }
}
