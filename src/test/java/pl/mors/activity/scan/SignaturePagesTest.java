package pl.mors.activity.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import pl.mors.Clerk;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupTown;
import pl.mors.activity.ScanUrls;
import pl.mors.activity.SessionId;
import pl.mors.identity.Role;

/** Signatures on a scanned list: proposed, confirmed by somebody who looks, and set against what was ticked. */
@Tag("slow")
class SignaturePagesTest extends SignedSheetPages {

    @Test
    void nothingIsTickedBeforeSomebodyConfirms() throws Exception {
        var page = scanned(1, 3);

        assertThat(statuses()).isEmpty();
        assertThat(coordinator.page(ScanUrls.scanPage(page)))
                .contains(
                        "Podpisy na tej stronie",
                        "1. Halina Adamska: Obecność",
                        "Wygląda na podpisane",
                        "Wygląda na puste")
                .contains("viewBox=\"99 107 86 14\"", "viewBox=\"99 117 86 14\"");
        assertThat(coordinator.page("/pulpit")).contains("Potwierdź podpisy z listy");

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "yes")))
                .hasStatus(303);

        assertThat(statuses()).isEqualTo(Map.of("Adamska", "present", "Bielska", "absent", "Celińska", "present"));
        assertThat(coordinator.page("/pulpit")).doesNotContain("Potwierdź podpisy", "Wyjaśnij różnice");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Podpisy potwierdzono");
    }

    /** Its code says of which session it is, and nothing of who signed. */
    @Test
    void aPageThatDoesNotLieFlatProvesNothingBeforeSomebodyComparedIt() throws Exception {
        tick("Adamska", "present");
        tick("Bielska", "present");
        coordinator.sending(ActivityUrls.printedSheet(session)).exchange();
        var paper = signedPage(List.of(new BoxOfSheet(1, 0)));
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, paper.getHeight() * 2 / 3, paper.getWidth(), paper.getHeight());
        pen.dispose();

        var page = handedIn(paper);

        assertThat(town.count("SELECT count(*) FROM scan_line WHERE looks = 'not_found'"))
                .isEqualTo(3);
        assertThat(town.count("SELECT count(*) FROM attendance_trace")).isZero();
        assertThat(coordinator.page("/pulpit")).contains("Potwierdź podpisy z listy");
        assertThat(coordinator.page(ScanUrls.scanPage(page)))
                .contains("Porównaj z listą obraz całej strony", "1. Halina Adamska: Obecność", "mors-scan__picture")
                .doesNotContain("mors-signature__picture");

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no")))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM attendance_trace")).isOne();
        assertThat(coordinator.page("/pulpit")).contains("Wyjaśnij różnice z podpisaną listą");
    }

    @Test
    void everyLineThatIsSomebodysHasToBeAnswered() throws Exception {
        var page = scanned(1);

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no")))
                .hasStatus(422)
                .bodyText()
                .contains("Halina Celińska, Obecność: wybierz, czy jest podpis");
        assertThat(statuses()).isEmpty();
    }

    @Test
    void whereTheScanDiffersFromTheListSomebodyHasToChoose() throws Exception {
        tick("Adamska", "present");
        tick("Bielska", "present");
        var page = scanned(1, 3);

        var shown = coordinator.page(ScanUrls.scanPage(page));
        assertThat(shown)
                .contains("Do rozstrzygnięcia: 1", "href=\"#line.2.0\"", "Różni się od listy")
                .as("what is to be decided first, then what is only proposed, and what agrees folded away")
                .containsSubsequence(
                        "name=\"line.2.0\"", "name=\"line.3.0\"", "Zgodne z listą (1)", "name=\"line.1.0\"")
                .doesNotContain("href=\"#line.1.0\"", "href=\"#line.3.0\"");
        assertThat(chosen(shown, "line.1.0")).containsExactly("yes");
        assertThat(chosen(shown, "line.2.0"))
                .as("the list says present, the box is empty")
                .isEmpty();
        assertThat(chosen(shown, "line.3.0")).containsExactly("yes");

        var refused = confirm(page, Map.of("line.1.0", "yes", "line.3.0", "no"));
        assertThat(refused).hasStatus(422).bodyText().contains("Halina Bielska, Obecność: wybierz, czy jest podpis");
        assertThat(chosen(Clerk.text(refused), "line.3.0"))
                .as("what was chosen is kept")
                .containsExactly("no");
    }

    private static List<String> chosen(String page, String field) {
        return Pattern.compile("name=\"" + Pattern.quote(field) + "\" type=\"radio\" value=\"(\\w+)\"\\s+checked")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    @Test
    void whoeverIsTickedAndDidNotSignStaysTickedAndBecomesATask() throws Exception {
        tick("Bielska", "present");
        var page = scanned(1);

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no")))
                .hasStatus(303);

        assertThat(statuses()).containsEntry("Bielska", "present");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("zaznaczona obecność, brak podpisu");
        assertThat(coordinator.page("/pulpit")).contains("Wyjaśnij różnice z podpisaną listą", "1 osoba");

        tick("Bielska", "absent");
        assertThat(coordinator.page("/pulpit")).doesNotContain("Wyjaśnij różnice");
    }

    @Test
    void whatWasRecordedBeforeIsCorrectedWithAReasonAndKept() throws Exception {
        tick("Adamska", "absent");
        var page = scanned(1);
        var answers = Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no");

        assertThat(confirm(page, answers)).hasStatus(422).bodyText().contains("Podaj powód");
        assertThat(statuses()).containsEntry("Adamska", "absent");
        assertThat(confirm(
                        page,
                        Map.of(
                                "line.1.0",
                                "yes",
                                "line.2.0",
                                "no",
                                "line.3.0",
                                "no",
                                "correction",
                                "podpis na papierze")))
                .hasStatus(303);

        assertThat(statuses()).containsEntry("Adamska", "present");
        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Powód: podpis na papierze");
        assertThat(town.count("SELECT count(*) FROM attendance WHERE superseded_at IS NOT NULL AND status = 'absent'"))
                .isEqualTo(1);
    }

    @Test
    void theReasonOfASecondCorrectionIsKeptToo() throws Exception {
        tick("Adamska", "absent");
        var page = scanned(1);
        confirm(
                page,
                Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no", "correction", "podpis na papierze"));
        tick("Adamska", "absent");

        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("name=\"correction\"");
        assertThat(confirm(
                        page,
                        Map.of(
                                "line.1.0",
                                "yes",
                                "line.2.0",
                                "no",
                                "line.3.0",
                                "no",
                                "correction",
                                "potwierdziła telefonicznie")))
                .hasStatus(303);

        assertThat(coordinator.page(ScanUrls.scanPage(page))).contains("Powód: potwierdziła telefonicznie");
    }

    @Test
    void anAnswerThatIsChangedSupersedesTheOneBefore() throws Exception {
        var page = scanned(1);
        confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no"));

        assertThat(confirm(page, Map.of("line.1.0", "no", "line.2.0", "no", "line.3.0", "no")))
                .hasStatus(303);

        assertThat(town.count("SELECT count(*) FROM signed_line")).isEqualTo(4);
        assertThat(town.count("SELECT count(*) FROM known_signed_line WHERE signed"))
                .isZero();
        assertThat(coordinator.page("/pulpit")).contains("Wyjaśnij różnice");
    }

    @Test
    void attendanceThatSomebodyElseChangedMeanwhileIsReadAnew() throws Exception {
        var page = scanned(1);
        int read = version();
        tick("Celińska", "excused");

        assertThat(coordinator.post(
                        ScanUrls.confirmSignatures(page),
                        Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no", "version", String.valueOf(read))))
                .hasStatus(409);
        assertThat(town.count("SELECT count(*) FROM signed_line")).isZero();
    }

    @Test
    void aListPrintedBeforeAMoveComesHomeToTheNewDateWithItsRows() throws Exception {
        var before = session;
        session = town.session(club, GroupTown.hours(LocalDate.of(2019, 5, 14), "10:00", "12:00"));
        assertThat(coordinator.sending(ActivityUrls.printedSheet(session))).hasStatus(303);
        var last = move(move(session, "17.05.2019"), "15.05.2019");

        var page = scanned(List.of(new BoxOfSheet(1, 0), new BoxOfSheet(3, 0)));

        assertThat(one(UUID.class, "SELECT session_id FROM known_scan_filing")).isEqualTo(last.value());
        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "yes")))
                .hasStatus(303);
        assertThat(statuses()).isEqualTo(Map.of("Adamska", "present", "Bielska", "absent", "Celińska", "present"));

        assertThat(filedByHand(page, last, "15.05.2019"))
                .as("filed by hand it keeps its rows")
                .contains("1. Halina Adamska: Obecność");
        assertThat(filedByHand(page, before, "08.05.2019"))
                .as("its rows are of another session")
                .doesNotContain("1. Halina Adamska: Obecność");
    }

    /** What cannot be laid flat proposes nothing; whoever may not know the names sees nothing. */
    @Test
    void noLinesNoNames() throws Exception {
        var page = scanned(1);
        town.set(club, "hidden_membership", true);

        assertThat(confirm(page, Map.of("line.1.0", "yes", "line.2.0", "no", "line.3.0", "no")))
                .hasStatus(404);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).post(ScanUrls.confirmSignatures(page), Map.of()))
                .hasStatus(404);
        assertThat(coordinator.page("/pulpit")).doesNotContain("Potwierdź podpisy");
    }

    private SessionId move(SessionId moved, String day) {
        assertThat(coordinator.post(
                        ActivityUrls.moveSession(moved),
                        Map.of("version", "1", "on", day, "from", "14:00", "to", "16:00", "statusReason", "remont")))
                .hasStatus(303);
        return new SessionId(
                Objects.requireNonNull(one(UUID.class, "SELECT moved_to_id FROM session WHERE id = '" + moved + "'")));
    }

    private String filedByHand(UUID page, SessionId with, String day) {
        assertThat(coordinator.post(ScanUrls.takeScanPageBack(page))).hasStatus(303);
        assertThat(coordinator.post(ScanUrls.fileScanPage(page), Map.of("day", day, "session", with.toString())))
                .hasStatus(303);
        return coordinator.page(ScanUrls.scanPage(page));
    }
}
