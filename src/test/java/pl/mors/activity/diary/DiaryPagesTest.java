package pl.mors.activity.diary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.DiaryEntryId;
import pl.mors.activity.DiaryUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.document.paper.ArchivalPdf;
import pl.mors.identity.IdentityUrls;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.person.PersonId;
import pl.mors.platform.AccountId;
import pl.mors.platform.Actor;
import pl.mors.platform.Ids;
import pl.mors.platform.Tenancy;
import pl.mors.privacy.PersonalDataSource;
import pl.mors.programme.ProgrammeId;

/** An organiser's diary: written once, corrected, never erased, and read by its author and the coordinator. */
@IntegrationTest
class DiaryPagesTest {

    private static final String TALK = "Rozmowa o ławkach przed domem";
    private static final String REGISTER = "/pulpit/rejestr-zmian";
    private static final YearMonth MAY = YearMonth.of(2019, 5);

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestWorld world;

    @Autowired
    private List<PersonalDataSource> copies;

    private GroupTown town;
    private UUID programme;
    private SignedIn zbigniew;
    private Clerk worker;
    private Clerk coordinator;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
        programme = town.programme().value();
        zbigniew = town.town().member(Role.SOCIAL_WORKER);
        worker = clerks.as(town.town().signedIn(zbigniew));
        coordinator = clerks.of(town.town(), Role.COORDINATOR);
    }

    @Test
    void isReadByItsAuthorAndTheCoordinatorAndByNobodyElse() {
        var entry = Clerk.location(write(Map.of()));
        assertThat(worker.page(entry)).contains(TALK, "Spotkanie z mieszkańcami", "14 osób, w tym dzieci: 4");
        assertThat(coordinator.page(entry)).contains(TALK).doesNotContain("Popraw wpis");
        assertThat(coordinator.page(DiaryUrls.DIARY)).contains("Rozmowa o ławkach", "Autor");
        assertThat(town.count("SELECT count(*) FROM audit_read WHERE subject = 'diary' AND subject_id IS NOT NULL"))
                .isEqualTo(2);
        var colleague = clerks.of(town.town(), Role.SOCIAL_WORKER);
        assertThat(colleague.get(entry)).hasStatus(404);
        assertThat(colleague.page(DiaryUrls.DIARY)).doesNotContain("Rozmowa o ławkach");
        assertThat(colleague.get(DiaryUrls.monthPaper(MAY, author()))).hasStatus(404);
        for (var role : List.of(Role.DIRECTOR, Role.AUDITOR, Role.FACILITATOR, Role.ADMINISTRATOR)) {
            assertThat(clerks.of(town.town(), role).get(entry)).as(role.code()).hasStatus(403);
        }
    }

    @Test
    void aCorrectionKeepsWhatTheEntrySaidAndOnlyTheAuthorWrites() {
        var entry = Clerk.location(write(Map.of()));
        var correction = entry + "/poprawka";
        assertThat(worker.page(correction)).contains(TALK, "10:00");
        var read = worker.hidden(correction, "read");
        var typed = typed(Map.of("done", "Rozmowa o ogródku", "read", read));
        assertThat(coordinator.get(correction)).hasStatus(404);
        assertThat(coordinator.post(correction, typed)).hasStatus(404);
        assertThat(worker.post(correction, typed)).hasStatus(303);
        assertThat(worker.page(entry)).contains("Rozmowa o ogródku", "Wcześniejsze brzmienie", TALK);
        assertThat(worker.post(correction, typed))
                .as("a version that was corrected since")
                .hasStatus(409)
                .bodyText()
                .contains("Rozmowa o ogródku");
        assertThat(town.count("SELECT count(*) FROM known_diary_version")).isOne();
    }

    @Test
    void anEntryAboutWhatNeverTookPlaceIsAnnulledAndCountsForNoHours() {
        var entry = Clerk.location(write(Map.of("next", "Zadzwonić do spółdzielni", "nextUntil", "20.05.2019")));
        var annul = DiaryUrls.annul(DiaryEntryId.valueOf(id(entry)));
        assertThat(worker.page(entry)).contains(annul);
        assertThat(coordinator.page(entry)).doesNotContain(annul);
        assertThat(coordinator.post(annul, Map.of("reason", "odwołano"))).hasStatus(404);
        var read = worker.hidden(annul, "read");
        assertThat(worker.post(annul, Map.of("reason", " ", "read", read))).hasStatus(422);
        assertThat(worker.post(
                        annul,
                        Map.of("reason", "odwołano", "read", UUID.randomUUID().toString())))
                .hasStatus(409)
                .bodyText()
                .contains("Ten wpis zmieniono", TALK);
        var month = DiaryUrls.DIARY + "?miesiac=" + MAY;
        assertThat(worker.page(month)).contains("Godziny w tym miesiącu");

        assertThat(worker.post(annul, Map.of("reason", "spotkanie odwołano", "read", read)))
                .hasStatus(303);

        assertThat(worker.page(entry))
                .contains("Wpis unieważniono", "Powód: spotkanie odwołano", TALK)
                .doesNotContain("Popraw wpis", "Unieważnij wpis", "Wcześniejsze brzmienie", "załatwione");
        assertThat(coordinator.page(entry)).contains("Powód: spotkanie odwołano");
        assertThat(clerks.of(town.town(), Role.SOCIAL_WORKER).get(entry)).hasStatus(404);
        assertThat(worker.page(month)).contains("Unieważnione wpisy", entry).doesNotContain("Godziny w tym miesiącu");
        assertThat(worker.get(DiaryUrls.monthPaper(MAY, author()))).hasStatus(404);
        assertThat(worker.page("/pulpit")).doesNotContain(entry);
        assertThat(worker.get(annul)).hasStatus(404);
        assertThat(worker.get(entry + "/poprawka")).hasStatus(404);
        assertThat(write(Map.of())).as("the time is free again").hasStatus(303);
    }

    @Test
    void theDatabaseLetsNobodyWriteInAnothersDiaryAndKeepsNoWordOpen() {
        var entry = DiaryEntryId.valueOf(id(Clerk.location(write(Map.of()))));
        var other = town.town().member(Role.COORDINATOR);
        assertThatThrownBy(() -> as(
                        other,
                        () -> jdbc.sql("""
                        INSERT INTO diary_version (organisation_id, id, diary_entry_id, membership_id, programme_id, kind, period, content)
                        VALUES (current_organisation(), ?, ?, ?, ?, 'other', '[2019-05-02 10:00+02,2019-05-02 11:00+02)', '\\x01')
                        """)
                                .params(Ids.next(), entry.value(), zbigniew.membership(), programme)
                                .update()))
                .hasStackTraceContaining("row-level security");
        var kept = town.town()
                .inside(() -> jdbc.sql("SELECT content FROM diary_version")
                        .query(byte[].class)
                        .single());
        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("ławkach", "Rozmowa");
    }

    @Test
    void oneTimeIsCountedOnce() {
        write(Map.of());
        assertThat(write(Map.of("from", "11:00", "to", "12:00")))
                .hasStatus(422)
                .bodyText()
                .contains("W tym czasie masz już wpis: 14.05.2019, 10:00–11:30", TALK);
        assertThat(write(Map.of("from", "11:30", "to", "12:00"))).hasStatus(303);
        assertThat(town.count("SELECT count(*) FROM diary_entry")).isEqualTo(2);
    }

    @Test
    void asksForAPlausibleDayAndForWordsBesideADeadline() {
        assertThat(write(Map.of("on", "16.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Podaj dzień od 15.05.2009 do 15.05.2019.", TALK);
        assertThat(write(Map.of("nextUntil", "20.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("Napisz, co jest do zrobienia do tego dnia.");
        assertThat(write(Map.of("next", "Pismo", "nextUntil", "13.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("nie wcześniejszy niż dzień wpisu");
        assertThat(write(Map.of("scope", Ids.next().toString()))).hasStatus(422);
        assertThat(town.count("SELECT count(*) FROM diary_entry")).isZero();
    }

    @Test
    void whatIsToBeDoneStandsOnTheAuthorsDeskUntilItIsDone() {
        var entry = Clerk.location(write(Map.of("next", "Pismo o ławki", "nextUntil", "20.05.2019")));
        assertThat(worker.page(IdentityUrls.DESK)).contains("Załatw, co zapisano w dzienniku: 14.05.2019", entry);
        assertThat(coordinator.page(IdentityUrls.DESK)).doesNotContain("Załatw, co zapisano w dzienniku");
        assertThat(coordinator.post(entry + "/zalatwione")).hasStatus(404);
        assertThat(worker.post(entry + "/zalatwione", Map.of("read", worker.hidden(entry, "read"))))
                .hasStatus(303);
        assertThat(worker.page(entry)).contains("załatwione 15.05.2019", "Pismo o ławki");
        assertThat(worker.page(IdentityUrls.DESK)).doesNotContain("Załatw, co zapisano w dzienniku");
    }

    /** What was to be done when the page was opened is not what is to be done now. */
    @Test
    void nothingIsSettledThatWasCorrectedMeanwhile() {
        var entry = Clerk.location(write(Map.of("next", "Pismo o ławki", "nextUntil", "20.05.2019")));
        var read = worker.hidden(entry, "read");
        var correction = entry + "/poprawka";
        assertThat(worker.post(
                        correction,
                        typed(Map.of(
                                "next", "Pismo o ogródek",
                                "nextUntil", "22.05.2019",
                                "read", worker.hidden(correction, "read")))))
                .hasStatus(303);

        assertThat(worker.post(entry + "/zalatwione", Map.of("read", read)))
                .hasStatus(409)
                .bodyText()
                .contains("nie oznaczono tego jako załatwione", "Pismo o ogródek");

        assertThat(worker.page(entry)).doesNotContain("załatwione 15.05.2019");
        assertThat(worker.page(IdentityUrls.DESK)).contains("Załatw, co zapisano w dzienniku");
    }

    @Test
    void anEntryOfASessionTakesItsTimeGroupAndPeopleOver() {
        var group = town.club(new ProgrammeId(programme));
        var session = town.session(group, GroupTown.hours(LocalDate.of(2019, 5, 13), "16:00", "18:00"));
        held(session.value(), group, town.person("Halina", "Próbna"), child());
        assertThat(worker.page(ActivityUrls.session(session))).contains("Zapisz w dzienniku organizatora");
        var page = worker.page(DiaryUrls.newEntry(session));
        assertThat(page).contains("13.05.2019", "value=\"16:00\"", "value=\"18:00\"", "Klub dla seniorów");
        assertThat(page)
                .containsPattern("name=\"adults\"[^>]*value=\"3\"")
                .containsPattern("name=\"minors\"[^>]*value=\"1\"");
        var entry = Clerk.location(write(Map.of("session", session.toString())));
        assertThat(worker.page(entry)).contains(ActivityUrls.session(session));
        assertThat(clerks.of(town.town(), Role.ANIMATOR).get(DiaryUrls.newEntry(session)))
                .as("of a group that an animator does not lead")
                .hasStatus(404);
    }

    @Test
    void isNarrowedByWordsThatStandInNoAddress() {
        write(Map.of());
        write(Map.of("on", "10.04.2019", "done", "Spacer po podwórkach", "kind", "street_work"));
        var answer = worker.post(DiaryUrls.DIARY, Map.of("slowa", "LAWKACH"));
        worker.goOnAfter(answer);
        assertThat(Clerk.location(answer)).contains("szukanie=").doesNotContainIgnoringCase("lawkach");
        assertThat(worker.page(Clerk.location(answer)))
                .contains("Rozmowa o ławkach")
                .doesNotContain("Spacer po podwórkach");
        assertThat(worker.page(DiaryUrls.DIARY + "?miesiac=2019-04"))
                .contains("Spacer po podwórkach", "Praca w terenie – 1,5 godz.")
                .doesNotContain("Rozmowa o ławkach");
        assertThat(worker.page(DiaryUrls.DIARY + "?rodzaj=residents")).doesNotContain("Spacer po podwórkach");
    }

    @Test
    void isPagedWithAndWithoutWords() {
        for (int number = 0; number < 31; number++) {
            write(Map.of(
                    "on",
                    "14.0" + (1 + number % 4) + ".2019",
                    "from",
                    number / 4 + 8 + ":00",
                    "to",
                    number / 4 + 8 + ":30"));
        }
        var first = worker.page(DiaryUrls.DIARY);
        assertThat(first.split("<tr", -1)).hasSize(30 + 2);
        assertThat(worker.page(next(first)).split("<tr", -1)).hasSize(1 + 2);
        var answer = worker.post(DiaryUrls.DIARY, Map.of("slowa", "ławkach"));
        worker.goOnAfter(answer);
        var found = worker.page(Clerk.location(answer));
        assertThat(found.split("<tr", -1)).hasSize(30 + 2);
        assertThat(worker.page(next(found)).split("<tr", -1)).hasSize(1 + 2);
    }

    @Test
    void aMonthIsAPaperToSignAndHoursAreASheet() throws Exception {
        write(Map.of("agreed", "Piszemy do spółdzielni"));
        write(Map.of("on", "02.05.2019", "kind", "preparation", "from", "8:00", "to", "9:00"));
        assertThat(ArchivalPdf.of(worker.get(DiaryUrls.monthPaper(MAY, author()))))
                .contains("Dziennik organizatora", TALK, "Piszemy do spółdzielni", "2,5");
        var bytes = coordinator.get(DiaryUrls.hoursSheet(MAY)).getResponse().getContentAsByteArray();
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getPhysicalNumberOfRows()).isEqualTo(3);
            assertThat(sheet.getRow(1).getCell(3).getNumericCellValue()
                            + sheet.getRow(2).getCell(3).getNumericCellValue())
                    .isEqualTo(2.5);
        }
    }

    /** Its words may name people whom no register knows: they are given by hand. */
    @Test
    void whomAnEntryIsAboutFindsItInTheCopyWithoutItsWords() {
        var halina = town.person("Halina", "Nowak");
        var entry = Clerk.location(write(Map.of("who", "pani Nowak, sąsiadka z 3")));
        var answer = worker.post(entry + "/osoby", Map.of("szukaj", "nowak"));
        worker.goOnAfter(answer);
        assertThat(worker.page(Clerk.location(answer))).contains("Nowak Halina");
        assertThat(coordinator.post(entry + "/osoby/" + halina)).hasStatus(404);
        assertThat(worker.post(entry + "/osoby/" + halina)).hasStatus(303);
        assertThat(worker.page(entry)).contains("Halina Nowak");
        assertThat(copy(halina))
                .contains("14.05.2019, Spotkanie z mieszkańcami", "poproś ośrodek o wyciąg")
                .doesNotContain(TALK, "sąsiadka");
        assertThat(worker.post(entry + "/osoby/" + halina + "/usuniecie")).hasStatus(303);
        assertThat(worker.page(entry)).doesNotContain("Halina Nowak");
        assertThat(copy(halina)).contains("wskazanie usunięto");
    }

    @Test
    void theTrailShowsAnothersDiaryToTheCoordinatorAlone() {
        write(Map.of("nextUntil", "20.05.2019", "next", "Pismo"));
        assertThat(coordinator.page(REGISTER)).contains("Treść wpisu w dzienniku", "Co dalej: do kiedy", "20.05.2019");
        assertThat(clerks.of(town.town(), Role.DIRECTOR).page(REGISTER))
                .contains("Treść wpisu w dzienniku", "treść jest dla Ciebie niedostępna")
                .doesNotContain("20.05.2019");
    }

    private String copy(PersonId person) {
        return town.town()
                .inside(() -> copies.stream()
                        .flatMap(source -> source.personalData(person.value()).stream())
                        .toList()
                        .toString());
    }

    private MvcTestResult write(Map<String, String> other) {
        return worker.post(DiaryUrls.NEW_ENTRY, typed(other));
    }

    private Map<String, String> typed(Map<String, String> other) {
        Map<String, String> typed = new HashMap<>(Map.of(
                "on", "14.05.2019",
                "from", "10:00",
                "to", "11:30",
                "kind", "residents",
                "scope", programme.toString(),
                "adults", "10",
                "minors", "4",
                "done", TALK));
        typed.putAll(other);
        return typed;
    }

    private MembershipId author() {
        return new MembershipId(zbigniew.membership());
    }

    private static String id(String address) {
        return address.substring(address.lastIndexOf('/') + 1);
    }

    private static String next(String page) {
        return HtmlUtils.htmlUnescape(page.replaceAll("(?s).*href=\"([^\"]+)\" rel=\"next\".*", "$1"));
    }

    /** A session that took place with two of the register and two guests whose names nobody took. */
    private void held(UUID session, GroupId group, PersonId... present) {
        town.town().inside(() -> {
            jdbc.sql("UPDATE session SET status = 'held' WHERE id = ?")
                    .param(session)
                    .update();
            jdbc.sql("INSERT INTO guest_count (organisation_id, id, session_id, guests, session_version)"
                            + " VALUES (current_organisation(), ?, ?, 2, 1)")
                    .params(Ids.next(), session)
                    .update();
            for (var one : present) {
                jdbc.sql("""
                                INSERT INTO attendance (organisation_id, id, session_id, person_id, status)
                                VALUES (current_organisation(), ?, ?, ?, 'present')
                                """).params(Ids.next(), session, one.value()).update();
            }
        });
    }

    private PersonId child() {
        var child = town.person("Ola", "Próbna");
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET date_of_birth = '2010-01-01' WHERE id = ?")
                        .param(child.value())
                        .update());
        return child;
    }

    private <T> T as(SignedIn member, Supplier<T> work) {
        return Tenancy.call(
                Actor.signedIn(town.town().id(), new AccountId(member.account()), "test"),
                () -> transaction.execute(status -> work.get()));
    }
}
