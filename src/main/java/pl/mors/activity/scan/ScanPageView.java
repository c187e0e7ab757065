package pl.mors.activity.scan;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.scan.ScanQueries.Filed;
import pl.mors.activity.scan.ScanQueries.Page;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;

/**
 * A page of a scan, to be looked at and filed.
 *
 * @param sessions those of the day that is asked for; empty where there are none
 * @param lines of a signed page whose code is read
 * @param next the page of the same scan to go on with; null where no other is to be confirmed
 * @param problem why what was decided is not kept
 */
public record ScanPageView(
        Page page,
        Form form,
        List<Filed> sessions,
        List<SignatureLine> lines,
        @Nullable ScanPageId next,
        @Nullable Notice problem) {

    /** Millimetres above and below a line that are shown with it: letters reach beyond their line. */
    private static final double BESIDE = 2;

    /** Whether sessions of a day are asked for, and there are none. */
    public boolean foundNone() {
        return sessions.isEmpty() && !form.value("day").isEmpty() && form.error("day") == null;
    }

    public List<Option> options() {
        return sessions.stream()
                .map(session -> Option.of(session.id().toString(), label(session)))
                .toList();
    }

    /** Whether some line of the page is somebody's: only then there is something to confirm. */
    public boolean hasSignatures() {
        return lines.stream().anyMatch(line -> line.person() != null);
    }

    /** Whether the whole picture is to be compared, because nobody knows where on it the lines are. */
    public boolean comparesWhole() {
        return lines.stream().anyMatch(line -> !line.isFound());
    }

    /** Who confirmed the page last, and when; null while nobody did. */
    public @Nullable SignatureLine confirmed() {
        return lines.stream()
                .filter(line -> line.confirmedAt() != null)
                .max(Comparator.comparing(line -> Objects.requireNonNull(line.confirmedAt())))
                .orElse(null);
    }

    /** Whether there is a line that would correct what was recorded before, or might. */
    public boolean asksForReason() {
        return form.error(SignatureForm.REASON) != null || lines.stream().anyMatch(line -> line.isCorrectedBy(true));
    }

    /** The lines of somebody that want a choice. */
    public List<SignatureLine> toDecide() {
        return ofSomebody(SignatureLine::isToDecide);
    }

    /** The lines of somebody that have an answer of which the list says nothing yet. */
    public List<SignatureLine> proposed() {
        return ofSomebody(line -> !line.isToDecide() && !line.agreesWithList());
    }

    /** The lines of somebody of which the list says the same. */
    public List<SignatureLine> agreeing() {
        return ofSomebody(SignatureLine::agreesWithList);
    }

    /** Whether a line that agrees is wanted in sight all the same. */
    public boolean opensAgreeing() {
        return agreeing().stream().anyMatch(line -> form.error(field(line)) != null);
    }

    private List<SignatureLine> ofSomebody(Predicate<SignatureLine> which) {
        return lines.stream()
                .filter(line -> line.person() != null && which.test(line))
                .toList();
    }

    /** The lines that somebody seems to have signed who stands on no list. */
    public List<SignatureLine> strangers() {
        return lines.stream().filter(SignatureLine::isStranger).toList();
    }

    public static String field(SignatureLine line) {
        return SignatureForm.field(line);
    }

    public static List<Option> answers() {
        return List.of(
                Option.of(SignatureForm.YES, Texts.t("activity.scan.signature.yes")),
                Option.of(SignatureForm.NO, Texts.t("activity.scan.signature.no")));
    }

    /** What is proposed, and what is recorded so far. */
    public static String hint(SignatureLine line) {
        var looks = Texts.t(line.looks().textKey());
        if (!line.isPresence()) {
            return line.received() ? Texts.t("activity.scan.signature.received", looks) : looks;
        }
        var status = line.status();
        return status == null ? looks : Texts.t("activity.scan.signature.beside", looks, Texts.t(status.textKey()));
    }

    /** A box, and a little of its neighbours, in millimetres of the page: what an SVG shows of the whole picture. */
    public static String box(SignatureLine line) {
        var layout = line.layout();
        var box = layout.box(layout.lineOfPage(line.box().line()), line.box().column());
        return "%d %d %d %d"
                .formatted(
                        Math.round(box.left()),
                        Math.round(box.top() - BESIDE),
                        Math.round(box.right() - box.left()),
                        Math.round(box.bottom() - box.top() + 2 * BESIDE));
    }

    public static String label(Filed session) {
        return Texts.t(
                "activity.scan.session",
                session.groupName(),
                session.time().day(),
                session.time().startTime(),
                session.time().endTime());
    }
}
