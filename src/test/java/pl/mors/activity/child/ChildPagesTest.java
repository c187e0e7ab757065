package pl.mors.activity.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.document.DocumentUrls;
import pl.mors.document.TestPdf;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.Role;
import pl.mors.person.GuardianId;
import pl.mors.person.MergeHindrance;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Ids;

@IntegrationTest
class ChildPagesTest {

    @Autowired
    private TestClerks clerks;

    @Autowired
    private TwoGroupConsents twoGroupConsents;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private PersonId ola;
    private UUID mother;
    private Clerk coordinator;
    private Clerk leader;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.group("Klub młodzieżowy");
        ola = child("Ola");
        mother = guardian(ola, "Ewa");
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
        var member = town.town().member(Role.COORDINATOR);
        town.leads(club, member.membership());
        leader = clerks.as(town.town().signedIn(member));
    }

    @Test
    void aMinorGetsAPlaceOnceAGuardianHasConsentedToThisGroup() {
        assertThat(enrols(ola))
                .hasStatus(422)
                .bodyText()
                .contains("jest niepełnoletnia", ChildUrls.child(club, ola))
                .doesNotContain("Uzasadnienie");
        assertThat(answers("refused", mother)).hasStatus(303);
        assertThat(enrols(ola)).hasStatus(422);
        assertThat(answers("given", mother)).hasStatus(303);
        assertThat(coordinator.get(ChildUrls.child(club, ola))).bodyText().contains("Zgoda z 14.05.2019, Ewa Mała");
        assertThat(enrols(ola)).hasStatus(303);
        assertThat(coordinator.get(ChildUrls.children(club))).bodyText().contains("Próbna Ola", "14.05.2019, Ewa Mała");
        assertThat(answers("withdrawn", mother)).hasStatus(303);
        assertThat(coordinator.get(ChildUrls.children(club))).bodyText().contains("Zgoda wycofana");
        assertThat(coordinator.page("/pulpit"))
                .contains("Wypisz z grupy albo uzyskaj zgodę opiekuna: Klub młodzieżowy – 1 osoba");
        assertThat(town.count("SELECT count(*) FROM group_consent"))
                .as("nothing is erased")
                .isEqualTo(3);
    }

    @Test
    void fromTheConsentTheWayGoesOnToThePlaceInTheGroup() {
        var enrolment = ActivityUrls.enrolment(club, ola);
        assertThat(coordinator.page(ChildUrls.child(club, ola))).doesNotContain(enrolment);
        answers("given", mother);
        assertThat(coordinator.page(ChildUrls.child(club, ola))).contains("Zapisz do grupy", enrolment);
        assertThat(coordinator.get(enrolment)).hasStatusOk();
        enrols(ola);
        assertThat(coordinator.page(ChildUrls.child(club, ola))).doesNotContain(enrolment);
    }

    @Test
    void anOldConsentThatTurnsUpDoesNotUndoALaterWithdrawal() {
        answers("withdrawn", mother);
        assertThat(coordinator.post(
                        ChildUrls.childConsent(club, ola),
                        Map.of("answer", "given", "guardian", mother.toString(), "answeredOn", "13.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("odpowiedział później inaczej");
        assertThat(answers("given", mother)).hasStatus(303);
    }

    @Test
    void onlyAGuardianOfTheChildAnswersAndNotInTheFuture() {
        var stranger = guardian(child("Jaś"), "Anna");
        assertThat(answers("given", stranger)).hasStatus(422);
        assertThat(coordinator.post(
                        ChildUrls.childConsent(club, ola),
                        Map.of("answer", "given", "guardian", mother.toString(), "answeredOn", "16.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("nie późniejszy niż dziś");
        assertThat(answers("", mother)).hasStatus(422);
        assertThat(coordinator.get(ChildUrls.child(club, child("Ela"))))
                .bodyText()
                .contains("Zapisz opiekuna");
        assertThat(coordinator.get(ChildUrls.child(club, town.person())))
                .as("a grown-up")
                .hasStatus(404);
    }

    @Test
    void whoMayPickUpAChildIsForWhoLeadsTheGroup() {
        answers("given", mother);
        enrols(ola);
        assertThat(lets(leader, "Maria Babcia", "")).hasStatus(303);
        assertThat(lets(leader, "", "")).hasStatus(422);
        assertThat(lets(leader, "Jan Sąsiad", "01.05.2019"))
                .as("ends before it begins")
                .hasStatus(422);
        var session = town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        assertThat(leader.get(ActivityUrls.attendance(session))).bodyText().contains("Maria Babcia");
        assertThat(leader.get(ActivityUrls.printedSheet(session))).bodyText().contains("Maria Babcia");
        assertThat(coordinator.get(ActivityUrls.attendance(session)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Babcia");
        assertThat(coordinator.get(ActivityUrls.printedSheet(session)))
                .bodyText()
                .doesNotContain("Babcia");
        assertThat(coordinator.get(ChildUrls.child(club, ola))).bodyText().doesNotContain("Babcia");
        assertThat(lets(coordinator, "Ktoś Inny", "")).hasStatus(404);
    }

    @Test
    void aPermissionEndsAndStaysOnRecord() {
        answers("given", mother);
        enrols(ola);
        lets(leader, "Maria Babcia", "", "01.05.2019");
        var permission = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM pick_up_permission")
                        .query(UUID.class)
                        .single());
        assertThat(coordinator.post(ChildUrls.endPickUp(club, ola, permission))).hasStatus(404);
        assertThat(leader.post(ChildUrls.endPickUp(club, ola, permission))).hasStatus(303);
        assertThat(leader.get(ChildUrls.child(club, ola))).bodyText().contains("od 01.05.2019 do 14.05.2019");
        var today = town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        assertThat(leader.get(ActivityUrls.printedSheet(today)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Babcia");
        assertThat(town.count("SELECT count(*) FROM pick_up_permission")).isEqualTo(2);
    }

    /** Otherwise the child could be picked up on the first day by whom the guardian does not want any more. */
    @ParameterizedTest
    @ValueSource(strings = {"15.05.2019", "20.05.2019"})
    void aPermissionTakenBackBeforeItsFirstDayIsOverLetsNobodyIn(String from) {
        answers("given", mother);
        enrols(ola);
        lets(leader, "Maria Babcia", "", from);
        var permission = town.town()
                .inside(() -> jdbc.sql("SELECT id FROM pick_up_permission")
                        .query(UUID.class)
                        .single());

        assertThat(leader.post(ChildUrls.endPickUp(club, ola, permission))).hasStatus(303);

        assertThat(leader.get(ChildUrls.child(club, ola))).bodyText().doesNotContain("Babcia");
        assertThat(leader.post(ChildUrls.endPickUp(club, ola, permission))).hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM pick_up_permission WHERE superseded_at IS NOT NULL"))
                .as("it stays on record")
                .isEqualTo(1);
    }

    @Test
    void aConsentIsKeptWithItsPaper() {
        assertThat(answersWith("zgoda.pdf", new byte[] {1, 2, 3})).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM group_consent"))
                .as("nothing is recorded with a paper that is none")
                .isZero();
        assertThat(answersWith("zgoda.pdf", TestPdf.blank())).hasStatus(303);
        var consent = id("SELECT id FROM known_group_consent");
        var address = ChildUrls.consentPaper(club, ola, consent);
        assertThat(coordinator.page(ChildUrls.child(club, ola))).contains(address);
        assertThat(coordinator.get(address)).hasStatusOk().hasContentType("application/pdf");
        assertThat(coordinator.get(ChildUrls.consentPaper(club, child("Jaś"), consent)))
                .as("under another child's name")
                .hasStatus(404);
        assertThat(clerks.of(town.town(), Role.FACILITATOR).get(address)).hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM evidence_record WHERE kind = 'group_consent'"
                        + " AND file_id IS NOT NULL AND person_id = '" + ola + "'"))
                .isEqualTo(1);
    }

    @Test
    void aConsentToATripIsNoneToTheGroup() {
        var session = town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        town.town()
                .inside(() -> jdbc.sql("""
                        INSERT INTO group_consent (organisation_id, id, group_id, session_id, person_id, answer, answered_on, guardian_id)
                        VALUES (current_organisation(), gen_random_uuid(), ?, ?, ?, 'given', '2019-05-14', ?)
                        """)
                        .params(club.value(), session.value(), ola.value(), mother)
                        .update());
        assertThat(enrols(ola)).hasStatus(422).bodyText().contains("jest niepełnoletnia");
    }

    @Test
    void theFormToSignBearsACode() {
        assertThat(ArchivalPdf.of(coordinator.get(ChildUrls.consentForm(club, ola))))
                .contains("Zgoda opiekuna na udział w zajęciach", "Ola Próbna", "Klub młodzieżowy", "opiekun: Ewa Mała")
                .doesNotContain("2008");
        guardian(ola, "Jan");
        assertThat(ArchivalPdf.of(coordinator.get(ChildUrls.consentForm(club, ola))))
                .as("one of two signs")
                .contains("imię i nazwisko opiekuna");
        assertThat(town.count("SELECT count(*) FROM printed_paper WHERE kind = 'group_consent'"))
                .isEqualTo(2);
    }

    @Test
    void aGuardianSaysWhoMayPickUpAndThatTheChildMayGoHomeAlone() {
        answers("given", mother);
        enrols(ola);
        var stranger = guardian(child("Jaś"), "Anna");
        var alone = Map.of("pickUpKind", "ALONE", "grantedBy", stranger.toString(), "validFrom", "15.05.2019");
        assertThat(leader.post(ChildUrls.pickUp(club, ola), alone))
                .as("no guardian of hers")
                .hasStatus(422);
        assertThat(leader.sending(ChildUrls.pickUp(club, ola))
                        .multipart()
                        .file(new MockMultipartFile("pickUpPaper", "zgoda.pdf", "application/pdf", TestPdf.blank()))
                        .param("pickUpKind", "ALONE")
                        .param("grantedBy", mother.toString())
                        .param("validFrom", "15.05.2019")
                        .exchange())
                .hasStatus(303);
        var permission = id("SELECT id FROM known_pick_up_permission");
        var address = ChildUrls.pickUpPaper(club, ola, permission);
        assertThat(leader.page(ChildUrls.child(club, ola))).contains("Wraca samodzielnie", "Ewa Mała", address);
        var session = town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        assertThat(leader.page(ActivityUrls.attendance(session))).contains("Wraca samodzielnie", "Ewa Mała");
        assertThat(leader.page(ActivityUrls.printedSheet(session))).contains("Wraca samodzielnie");
        assertThat(leader.get(address)).hasStatusOk().hasContentType("application/pdf");
        assertThat(coordinator.get(address)).as("who does not lead the group").hasStatus(404);
        assertThat(coordinator.get(DocumentUrls.evidence(permission)))
                .as("in the store of evidence neither")
                .hasStatus(404);
        assertThat(leader.page(DocumentUrls.evidence(permission))).contains("Upoważnienie do odbioru dziecka");
        leader.post(ChildUrls.endPickUp(club, ola, permission));
        assertThat(town.count("SELECT count(*) FROM pick_up_permission WHERE superseded_at IS NOT NULL"))
                .isEqualTo(1);
    }

    @Test
    void aPermissionOfWhoIsNoGuardianAnyMoreIsMarkedAndTheDeskAsksForIt() {
        answers("given", mother);
        enrols(ola);
        assertThat(lets(leader, "Maria Babcia", "")).hasStatus(303);
        assertThat(leader.page("/pulpit")).doesNotContain("Sprawdź upoważnienia");
        assertThat(coordinator.post(PersonUrls.guardianEnd(ola, new GuardianId(mother))))
                .hasStatus(303);

        var marked = "Ewa Mała – ta osoba nie jest już opiekunem, sprawdź to upoważnienie";
        var session = town.session(club, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
        assertThat(leader.page(ChildUrls.child(club, ola))).contains("Maria Babcia", marked);
        assertThat(leader.page(ActivityUrls.attendance(session))).contains("Maria Babcia", marked);
        assertThat(leader.page(ActivityUrls.printedSheet(session))).contains("Maria Babcia", marked);
        assertThat(leader.page("/pulpit"))
                .contains(
                        "Sprawdź upoważnienia do odbioru dzieci: Klub młodzieżowy – 1 osoba", ChildUrls.children(club));
        assertThat(coordinator.page("/pulpit"))
                .as("who does not learn who picks up")
                .doesNotContain("Sprawdź upoważnienia");

        guardian(ola, "Ewa");
        assertThat(leader.page(ChildUrls.child(club, ola)))
                .as("recorded anew")
                .contains("Maria Babcia")
                .doesNotContain("nie jest już opiekunem");
        assertThat(leader.page("/pulpit")).doesNotContain("Sprawdź upoważnienia");
    }

    private MvcTestResult answersWith(String name, byte[] paper) {
        return coordinator
                .sending(ChildUrls.childConsent(club, ola))
                .multipart()
                .file(new MockMultipartFile("paper", name, "application/pdf", paper))
                .param("answer", "given")
                .param("guardian", mother.toString())
                .param("answeredOn", "14.05.2019")
                .exchange();
    }

    private UUID id(String sql) {
        return Objects.requireNonNull(
                town.town().inside(() -> jdbc.sql(sql).query(UUID.class).single()));
    }

    @Test
    void ofAHiddenGroupOthersLearnNothing() {
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.get(ChildUrls.child(club, ola))).hasStatus(404);
        assertThat(answers("given", mother)).hasStatus(404);
        assertThat(coordinator.get(ChildUrls.children(club)))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("Ola");
    }

    @Test
    void twoAnswersHinderAMerge() {
        answers("given", mother);
        var twin = child("Ola");
        var same = guardian(twin, "Ewa");
        MergeHindrance hindrance = twoGroupConsents;
        assertThat(town.town().as(() -> hindrance.hindrances(ola, twin))).isEmpty();
        assertThat(coordinator.post(
                        ChildUrls.childConsent(club, twin),
                        Map.of("answer", "refused", "guardian", same.toString(), "answeredOn", "14.05.2019")))
                .hasStatus(303);
        assertThat(town.town().as(() -> hindrance.hindrances(ola, twin)))
                .containsExactly("Zgoda opiekuna na grupę Klub młodzieżowy brzmi w obu wpisach inaczej. "
                        + "Ustal, która odpowiedź jest aktualna, i zapisz ją w obu.");
        town.set(club, "hidden_membership", true);
        assertThat(town.town().as(() -> hindrance.hindrances(ola, twin)))
                .containsExactly("Zgoda opiekuna na inną grupę brzmi w obu wpisach inaczej. "
                        + "Najpierw jedną z odpowiedzi musi poprawić prowadzący tę grupę.");
    }

    private MvcTestResult enrols(PersonId person) {
        return coordinator.post(ActivityUrls.enrolment(club), Map.of("person", person.toString(), "on", "15.05.2019"));
    }

    private MvcTestResult answers(String answer, UUID guardian) {
        return coordinator.post(
                ChildUrls.childConsent(club, ola),
                Map.of("answer", answer, "guardian", guardian.toString(), "answeredOn", "14.05.2019"));
    }

    @Test
    void onePermissionIsNotKeptTwice() {
        town.enrolled(club, ola, LocalDate.of(2019, 5, 1));
        assertThat(lets(leader, "Jan Kowalski", "31.05.2019", "15.05.2019")).hasStatus(303);

        assertThat(lets(leader, "JAN KOWALSKI", "30.06.2019", "31.05.2019"))
                .hasStatus(422)
                .bodyText()
                .contains("jest już zapisane", "JAN KOWALSKI");
        assertThat(lets(leader, "Jan Kowalski", "30.06.2019", "01.06.2019")).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM pick_up_permission")).isEqualTo(2);
    }

    private MvcTestResult lets(Clerk clerk, String name, String until) {
        return lets(clerk, name, until, "15.05.2019");
    }

    private MvcTestResult lets(Clerk clerk, String name, String until, String from) {
        return clerk.post(
                ChildUrls.pickUp(club, ola),
                Map.of(
                        "pickUpKind",
                        "PERSON",
                        "pickUpName",
                        name,
                        "pickUpPhone",
                        "600100200",
                        "grantedBy",
                        mother.toString(),
                        "validFrom",
                        from,
                        "validTo",
                        until));
    }

    private PersonId child(String name) {
        var child = town.person(name, "Próbna");
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = DATE '2008-01-01' WHERE id = ?")
                        .param(child.value())
                        .update());
        return child;
    }

    private UUID guardian(PersonId child, String name) {
        var id = Ids.next();
        town.town().inside(() -> jdbc.sql("""
                        INSERT INTO guardian (organisation_id, id, person_id, kind, given_name, family_name, phone)
                        VALUES (current_organisation(), ?, ?, 'parent', ?, 'Mała', '600100200')""").params(id, child.value(), name).update());
        return id;
    }
}
