package pl.mors.activity.remote;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.RemoteUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

/** Presence at a remote class: proposed from what speaks for it, confirmed by a person, asked for where nothing does. */
@IntegrationTest
class RemotePagesTest {

    private static final LocalDate DAY = LocalDate.of(2019, 5, 8);
    private static final String LINK = "https://spotkania.example.test/klub";

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;
    private GroupId club;
    private SessionId session;
    private PersonId adamska;
    private PersonId bielska;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        club = town.club(town.programme());
        adamska = town.person("Halina", "Adamska");
        bielska = town.person("Oksana", "Bielska");
        town.enrolled(club, adamska, LocalDate.of(2019, 1, 10));
        town.enrolled(club, bielska, LocalDate.of(2019, 1, 10));
        session = town.session(club, GroupTown.hours(DAY, "10:00", "12:00"));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void theLinkIsShownToWhoMayKnowThePeopleAlone() {
        assertThat(coordinator.page(ActivityUrls.session(session))).contains("Zajęcia zdalne");
        remote();

        assertThat(coordinator.page(RemoteUrls.remote(session))).contains(LINK);
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).get(RemoteUrls.remote(session)))
                .hasStatus(403);
        town.set(club, "hidden_membership", true);
        assertThat(coordinator.get(RemoteUrls.remote(session))).hasStatus(404);
    }

    @Test
    void aLinkIsAnAddressThatIsEnciphered() {
        assertThat(coordinator.post(RemoteUrls.link(session), Map.of("link", "http://spotkania.example.test")))
                .hasStatus(422);
        assertThat(coordinator.post(RemoteUrls.link(session), Map.of("link", "javascript:alert(1)")))
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM remote_session")).isZero();
    }

    @Test
    void aReportIsAProposalUntilSomebodyConfirms() throws Exception {
        remote();
        assertThat(report("Name;Join Time;Leave Time\nHalina Adamska;10:02;12:00\niPhone;11:00;12:00\n"))
                .hasStatus(303);

        assertThat(statuses()).isEmpty();
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Potwierdzona, minut: 118", "Niepotwierdzona", "iPhone", "Na platformie: 10:02–12:00");

        confirm(Map.of("presence." + adamska, "present", "presence." + bielska, "absent"));
        assertThat(statuses()).isEqualTo(Map.of("Adamska", "present", "Bielska", "absent"));
        assertThat(coordinator.page("/pulpit")).doesNotContain("Uzupełnij dowody obecności");
    }

    @Test
    void aLineThatIsNobodysBecomesSomebodysByHand() throws Exception {
        remote();
        report("Name;Join Time;Leave Time\niPhone;10:00;12:00\n");
        assertThat(town.count("SELECT count(*) FROM known_remote_log_owner")).isZero();

        var owner = owner();
        assertThat(coordinator.post(RemoteUrls.owners(session), Map.of(owner, bielska.toString())))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM known_remote_log_owner WHERE by_hand"))
                .isEqualTo(1);
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Potwierdzona, minut: 120")
                .doesNotContain("Wpisy, których nie rozpoznano");
    }

    @Test
    void presenceWithoutProofBecomesATaskUntilThereIsSome() {
        remote();
        confirm(Map.of("presence." + adamska, "present", "presence." + bielska, "absent"));
        assertThat(coordinator.page("/pulpit")).contains("Uzupełnij dowody obecności na zajęciach zdalnych", "1 osoba");

        mail(adamska, "start", "halina@example.test", "10:00");
        assertThat(coordinator.page(RemoteUrls.remote(session))).contains("brakuje e-maila na końcu");
        assertThat(coordinator.page("/pulpit")).contains("Uzupełnij dowody obecności");

        mail(adamska, "end", "halina@example.test", "12:00");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Uzupełnij dowody obecności");
    }

    @Test
    void aMinuteOnThePlatformIsNoPresenceUntilTheRestIsSaidToBeMissed() throws Exception {
        remote();
        report("Name;Join Time;Leave Time\nHalina Adamska;11:59;12:00\n");
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Potwierdzona częściowo, minut: 1")
                .doesNotContain("checked");

        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                    .param(session.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                    VALUES (current_organisation(), gen_random_uuid(), ?, ?, 'present')""").params(session.value(), adamska.value()).update();
        });
        assertThat(coordinator.page("/pulpit")).contains("Uzupełnij dowody obecności na zajęciach zdalnych", "1 osoba");

        confirm(Map.of("presence." + adamska, "present", "presence." + bielska, "absent"));
        assertThat(town.count("SELECT late_minutes FROM known_attendance WHERE status = 'present'"))
                .isEqualTo(119);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Uzupełnij dowody obecności");
    }

    @Test
    void aMailFromAnotherAddressIsForSomebodyToLookAt() {
        remote();
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET email = 'Halina@example.test' WHERE id = ?")
                        .param(adamska.value())
                        .update());
        mail(adamska, "start", "halina@example.test", "10:00");
        mail(adamska, "end", "halina@example.test", "12:00");
        assertThat(coordinator.page(RemoteUrls.remote(session))).doesNotContain("z innego adresu");
        mail(adamska, "end", "ktos@example.test", "12:00");
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("e-mail przyszedł z innego adresu niż zapisany u tej osoby");
    }

    @Test
    void aLineGivenToTheWrongPersonIsGivenToAnotherOrToNobody() throws Exception {
        remote();
        report("Name;Join Time;Leave Time\nHalina Adamska;10:00;12:00\n");
        var owner = owner();
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Popraw przypisanie wpisów")
                .containsPattern("value=\"" + adamska + "\"\\s+selected");

        assertThat(coordinator.post(RemoteUrls.owners(session), Map.of(owner, bielska.toString())))
                .hasStatus(303);
        assertThat(ownersOfLine()).containsExactly("Bielska");
        assertThat(coordinator.post(RemoteUrls.owners(session), Map.of(owner, "")))
                .hasStatus(303);
        assertThat(ownersOfLine()).isEmpty();
        assertThat(town.count("SELECT count(*) FROM remote_log_owner")).isEqualTo(2);
        assertThat(coordinator.post(RemoteUrls.owners(session), Map.of(owner, "ktoś")))
                .hasStatus(422);
    }

    @Test
    void whatWasHeldRemotelyOwesItsProof() {
        remote();
        confirm(Map.of("presence." + adamska, "present", "presence." + bielska, "absent"));

        assertThat(coordinator.page(RemoteUrls.remote(session))).doesNotContain("Zajęcia nie są zdalne");
        assertThat(coordinator.post(RemoteUrls.link(session), Map.of("action", "drop")))
                .hasStatus(422)
                .bodyText()
                .contains("Zajęcia już się odbyły");
        assertThat(coordinator.page("/pulpit")).contains("Uzupełnij dowody obecności");
    }

    @Test
    void movedToAnotherTimeItStaysRemote() {
        var planned = town.session(club, GroupTown.hours(DAY.plusDays(14), "10:00", "12:00"));
        assertThat(coordinator.post(RemoteUrls.link(planned), Map.of("link", LINK)))
                .hasStatus(303);

        assertThat(coordinator.post(
                        ActivityUrls.moveSession(planned),
                        Map.of(
                                "version",
                                "1",
                                "on",
                                "23.05.2019",
                                "from",
                                "10:00",
                                "to",
                                "12:00",
                                "statusReason",
                                "awaria")))
                .hasStatus(303);
        assertThat(town.count("""
                        SELECT count(*) FROM session s JOIN known_remote_session r ON r.session_id = s.moved_to_id WHERE s.id = ?
                        """, planned.value())).isEqualTo(1);
    }

    @Test
    void oneMailForSeveralPeopleDoesNotCountWhateverTheMinute() {
        remote();
        mail(adamska, "start", "klub@example.test", "10:00");
        mail(adamska, "end", "klub@example.test", "12:00");
        mail(bielska, "start", "Klub@example.test", "10:01");
        mail(bielska, "end", "klub@example.test", "12:02");

        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("e-mail zbiorczy się nie liczy")
                .doesNotContain("Potwierdzona");
    }

    @Test
    void aMailOfTheWrongPersonIsTakenBackAndDoesNotSpoilTheRightOnes() {
        remote();
        mail(bielska, "start", "halina@example.test", "10:00");
        mail(adamska, "start", "halina@example.test", "10:00");
        mail(adamska, "end", "halina@example.test", "12:00");
        assertThat(coordinator.page(RemoteUrls.remote(session))).contains("e-mail zbiorczy się nie liczy");

        var takeBack = RemoteUrls.takeTraceBack(session, only("remote_mail WHERE person_id = '" + bielska + "'"));
        assertThat(coordinator.page(RemoteUrls.remote(session))).contains(takeBack);
        assertThat(coordinator.page(takeBack)).contains("Bielska Oksana", "halina@example.test");
        assertThat(coordinator.post(takeBack, Map.of("reason", " "))).hasStatus(422);
        assertThat(clerks.of(town.town(), Role.ACCOUNTANT).post(takeBack, Map.of("reason", "pomyłka")))
                .hasStatus(403);
        assertThat(coordinator.post(takeBack, Map.of("reason", "e-mail Haliny")))
                .hasStatus(303);

        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Potwierdzona, minut: 120", "Cofnięto", "Powód: e-mail Haliny", "Bielska Oksana")
                .doesNotContain("e-mail zbiorczy się nie liczy", takeBack);
        assertThat(traces()).containsOnly(adamska.toString());
        assertThat(coordinator.post(takeBack, Map.of("reason", "raz jeszcze"))).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM remote_trace_taken_back")).isEqualTo(1);
    }

    @Test
    void aMailThatAnotherOneReplacedIsNotThereToTakeBack() {
        remote();
        mail(adamska, "start", "halina@example.test", "10:00");
        var replaced = only("remote_mail");
        mail(adamska, "start", "halina@example.test", "10:05");

        assertThat(coordinator.get(RemoteUrls.takeTraceBack(session, replaced))).hasStatus(404);
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Adamska Halina. E-mail na początku: 10:05")
                .doesNotContain("E-mail na początku: 10:00");
    }

    @Test
    void aReportOfAnotherClassIsTakenBackWithItsLines() throws Exception {
        remote();
        report("Name;Join Time;Leave Time\nHalina Adamska;10:00;12:00\nObca Osoba;10:00;12:00\n");
        var takeBack = RemoteUrls.takeTraceBack(session, only("remote_report"));
        assertThat(coordinator.page(takeBack)).contains("2 wiersze");
        assertThat(evidence("platform_report")).isEqualTo(1);

        assertThat(coordinator.post(takeBack, Map.of("reason", "raport grupy wtorkowej")))
                .hasStatus(303);

        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("Powód: raport grupy wtorkowej")
                .doesNotContain("Obca Osoba", "Potwierdzona, minut", "Na platformie:");
        assertThat(traces()).isEmpty();
        assertThat(evidence("platform_report")).isZero();
        assertThat(town.count("SELECT count(*) FROM remote_log_owner WHERE superseded_at IS NULL"))
                .isZero();
        assertThat(town.count("SELECT count(*) FROM file f JOIN remote_report r ON r.file_id = f.id"))
                .as("the file stays")
                .isEqualTo(1);
    }

    @Test
    void aTraceIsTakenBackAtItsOwnClassAlone() {
        remote();
        mail(adamska, "start", "halina@example.test", "10:00");
        var other = town.session(club, GroupTown.hours(DAY.minusDays(1), "10:00", "12:00"));

        assertThat(coordinator.post(RemoteUrls.takeTraceBack(other, only("remote_mail")), Map.of("reason", "pomyłka")))
                .hasStatus(404);
        assertThat(town.count("SELECT count(*) FROM known_remote_mail")).isEqualTo(1);
    }

    @Test
    void aMailNamesTheServiceAsItWasCalledThen() {
        remote();
        mail(adamska, "start", "halina@example.test", "10:00", "Obecność – " + groupName());
        mail(adamska, "end", "halina@example.test", "12:00", "Obecność – " + groupName());
        assertThat(coordinator.page(RemoteUrls.remote(session))).contains("Potwierdzona, minut: 120");

        town.set(club, "name", "Nowa nazwa klubu");
        assertThat(coordinator.page(RemoteUrls.remote(session))).contains("Potwierdzona, minut: 120");
    }

    private UUID only(String from) {
        return town.town()
                .inside(() ->
                        jdbc.sql("SELECT id FROM " + from).query(UUID.class).single());
    }

    private List<String> traces() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT person_id FROM attendance_trace")
                        .query(String.class)
                        .list());
    }

    private long evidence(String kind) {
        return town.count("SELECT count(*) FROM evidence_record WHERE kind = ?", kind);
    }

    @Test
    void whatIsNoReportIsRefused() throws Exception {
        remote();

        assertThat(report("a;b\n1;2\n")).hasStatus(422).bodyText().contains("nie ma wiersza z nagłówkami");
        assertThat(report("Name;Join Time;Leave Time\nHalina;rano;12:00\n"))
                .hasStatus(422)
                .bodyText()
                .contains("W wierszu 2");
        assertThat(town.count("SELECT count(*) FROM remote_report")).isZero();
    }

    private void remote() {
        assertThat(coordinator.post(RemoteUrls.link(session), Map.of("link", LINK)))
                .hasStatus(303);
    }

    private String owner() {
        return Clerk.text(coordinator.get(RemoteUrls.remote(session)))
                .replaceAll("(?s).*name=\"(owner\\.[^\"]+)\".*", "$1");
    }

    private List<String> ownersOfLine() {
        return town.town().inside(() -> jdbc.sql("""
                        SELECT p.family_name FROM known_remote_log_owner o
                            JOIN person p ON p.organisation_id = o.organisation_id AND p.id = o.person_id
                        """).query(String.class).list());
    }

    private MvcTestResult report(String words) throws Exception {
        return coordinator
                .sending(RemoteUrls.report(session))
                .multipart()
                .file(new MockMultipartFile("report", "raport.csv", "text/csv", words.getBytes(StandardCharsets.UTF_8)))
                .exchange();
    }

    @Test
    void theEMailItselfIsKeptAndSaysFromWhomAndWhen() {
        remote();
        assertThat(sends("start", "poczatek.eml", eml("Wed, 08 May 2019 10:01:00 +0200", "Treść")))
                .hasStatus(303);
        assertThat(coordinator.page(RemoteUrls.remote(session)))
                .contains("E-mail na początku: 10:01, halina@example.test, „Kurs komputerowy online”");
        assertThat(town.count(
                        "SELECT count(*) FROM evidence_record WHERE kind = 'presence_mail' AND file_id IS NOT NULL"
                                + " AND person_id = '" + adamska + "'"))
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoEMailOfThatDayIsRefused() {
        remote();
        assertThat(sends("start", "inny.eml", eml("Tue, 07 May 2019 10:01:00 +0200", "Treść")))
                .hasStatus(422)
                .bodyText()
                .contains("nie jest z dnia zajęć");
        assertThat(sends("start", "lista.csv", "a;b".getBytes(StandardCharsets.UTF_8)))
                .as("what it says is typed in nowhere")
                .hasStatus(422);
        assertThat(sends(
                        "start",
                        "skrypt.eml",
                        eml("Wed, 08 May 2019 10:01:00 +0200", "<script>alert(1)</script>", "text/html")))
                .hasStatus(422)
                .bodyText()
                .contains("skrypt, makro albo załącznik");
        assertThat(sends(
                        "start",
                        "program.eml",
                        eml("Wed, 08 May 2019 10:01:00 +0200", "MZ", "application/x-msdownload")))
                .hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM remote_mail")).isZero();
    }

    private MvcTestResult sends(String moment, String name, byte[] file) {
        return coordinator
                .sending(RemoteUrls.mail(session))
                .multipart()
                .file(new MockMultipartFile("mail", name, null, file))
                .param("person", adamska.toString())
                .param("moment", moment)
                .exchange();
    }

    private static byte[] eml(String date, String text) {
        return eml(date, text, "text/plain");
    }

    private static byte[] eml(String date, String text, String type) {
        return """
                Received: from poczta.example.test
                From: =?UTF-8?Q?Halina_Pr=C3=B3bna?= <halina@example.test>
                To: kurs@example.test
                Date: %s
                Subject: Kurs komputerowy
                 online
                MIME-Version: 1.0
                Content-Type: %s; charset=UTF-8
                Content-Transfer-Encoding: 8bit

                %s
                """.formatted(date, type, text).getBytes(StandardCharsets.UTF_8);
    }

    private void mail(PersonId person, String moment, String sender, String at) {
        mail(person, moment, sender, at, groupName());
    }

    private void mail(PersonId person, String moment, String sender, String at, String service) {
        assertThat(coordinator.post(
                        RemoteUrls.mail(session),
                        Map.of(
                                "person",
                                person.toString(),
                                "moment",
                                moment,
                                "sender",
                                sender,
                                "sentAt",
                                at,
                                "service",
                                service)))
                .hasStatus(303);
    }

    private String groupName() {
        return town.town()
                .inside(() -> jdbc.sql("SELECT name FROM activity_group WHERE id = :id")
                        .param("id", club.value())
                        .query(String.class)
                        .single());
    }

    private void confirm(Map<String, String> answers) {
        var typed = new HashMap<>(answers);
        typed.put("version", coordinator.hidden(RemoteUrls.remote(session), "version"));
        assertThat(coordinator.post(RemoteUrls.remote(session), typed)).hasStatus(303);
    }

    private Map<String, String> statuses() {
        var statuses = new HashMap<String, String>();
        town.town().inside(() -> {
            jdbc.sql("""
                        SELECT p.family_name, a.status FROM known_attendance a
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE a.session_id = :session
                        """).param("session", session.value()).query(row -> {
                statuses.put(row.getString(1), row.getString(2));
            });
            return true;
        });
        return statuses;
    }
}
