package pl.mors.activity.session;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.care.HeldCare;
import pl.mors.activity.care.StaffNeed;
import pl.mors.activity.holiday.Holiday;
import pl.mors.activity.series.RuleWords;
import pl.mors.activity.series.SeriesQueries.Series;
import pl.mors.activity.session.SessionQueries.OtherDate;
import pl.mors.activity.session.SessionQueries.SessionDetails;
import pl.mors.calendar.EquipmentQueries;
import pl.mors.calendar.RepeatedHour;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;

/**
 * A session.
 *
 * @param trip none of a session that goes nowhere
 * @param series of which it is; none for one that was planned alone
 * @param equipment what it has
 * @param overlaps where else its people are expected at this time
 * @param staffMissing how many of the staff it lacks for the children who are expected; none where it has enough
 * @param staffWasMissing how many of the staff it had lacked for the children who were there, for whoever may know its people; none
 *     where it had enough
 * @param unchecked how many lead it without having been looked up in the registers, where it is one of minors; who and where, another
 *     page says, whose reading is recorded
 * @param readsChecks whether the reader may open that page
 * @param holidays the holiday activity that it is a day of
 * @param corrections how it was recorded before, the latest first
 * @param toDecide in how many entries devices differ, for whoever may decide
 * @param mayChange whether the reader may change the plan
 * @param mayRecord whether it is time to record attendance, and the reader may
 * @param enteredAnew whether the reader may enter it as one that was held, should it have taken place after all
 * @param owed whether its day is over and nobody recorded attendance
 * @param standing how it stands where it is not over
 * @param mayConfirm whether the reader may say why it took place outside the programmes
 * @param mayTell whether the reader may tell people that it was cancelled or moved
 * @param opensExpected whether it is still to come and the reader may know who is expected
 * @param opensTrip whether it is a trip whose people the reader may know
 * @param opensRemote whether the reader may know its people and say that it is remote
 * @param opensDiary whether it took place and the reader keeps a diary
 * @param opensLists whether the reader may print lists of its people to be signed, and tick who receives what
 * @param opensBadges whether the reader may print who is expected
 * @param badges the signed lists of who received a badge; none where the reader may print no badges
 * @param papers what proves it, for whoever may know its people
 * @param partners who sees it, and who could be let see it
 */
public record SessionPage(
        Form form,
        SessionDetails session,
        @Nullable TripOfSession trip,
        @Nullable Series series,
        List<EquipmentQueries.AtEntry> equipment,
        List<Overlap> overlaps,
        @Nullable StaffNeed staffMissing,
        @Nullable HeldCare staffWasMissing,
        int unchecked,
        boolean readsChecks,
        List<Holiday> holidays,
        List<SessionCorrectionQueries.Before> corrections,
        int toDecide,
        boolean mayChange,
        boolean mayRecord,
        boolean enteredAnew,
        boolean owed,
        @Nullable Standing standing,
        boolean mayConfirm,
        boolean mayTell,
        boolean opensExpected,
        boolean opensTrip,
        boolean opensRemote,
        boolean opensDiary,
        boolean opensLists,
        boolean opensBadges,
        List<Link> badges,
        List<SessionPaper> papers,
        Partners partners) {

    /** Which one it begins or ends in of the hour that the clocks show twice; none of nearly every session. */
    public @Nullable String repeatedHour() {
        return RepeatedHour.of(session.time())
                .map(which -> Texts.t("activity.session.repeated." + which.code()))
                .orElse(null);
    }

    /** The answers to the question which one is meant. */
    public static List<Option> repeatedHours() {
        return SessionForm.repeatedHours();
    }

    public String equipmentWords() {
        return words(equipment.stream());
    }

    private static String words(Stream<EquipmentQueries.AtEntry> some) {
        return some.map(EquipmentQueries.AtEntry::words).collect(Collectors.joining(", "));
    }

    /** What it was to have and will not have. */
    public String equipmentMissing() {
        return session.isPlanned()
                ? equipment.stream()
                        .filter(one -> one.missing() > 0)
                        .map(SessionPage::missing)
                        .collect(Collectors.joining(", "))
                : "";
    }

    private static String missing(EquipmentQueries.AtEntry one) {
        return one.missing() == one.pieces()
                ? one.words()
                : Texts.t("activity.session.equipment.missing.some", one.label(), one.missing(), one.pieces());
    }

    /** What it had although it was, on record, in use elsewhere. */
    public String equipmentCollided() {
        return session.status() == SessionStatus.HELD
                ? words(equipment.stream().filter(one -> one.collided() > 0))
                : "";
    }

    /** Whether the reader may keep photographs of it, or take down those from before its group was hidden. */
    public boolean opensPhotos() {
        return opensRemote || opensTrip;
    }

    /** Whether the reader may know what proves who was there, and there is something to prove. */
    public boolean opensProofs() {
        return session.status() == SessionStatus.HELD && (opensRemote || opensTrip);
    }

    public String words(OtherDate other) {
        var time = other.time();
        return Texts.t("activity.session.title", time.day(), time.startTime(), time.endTime());
    }

    /** The days on which the series meets although its rule does not name them. */
    public String added(Series of) {
        return of.added().stream().map(Texts::date).collect(Collectors.joining(", "));
    }

    /** The days of the series that were called off, or moved to another day. */
    public String changed(Series of) {
        return of.changed().stream()
                .map(one -> one.to() == null
                        ? Texts.t("activity.series.changed.cancelled", one.day())
                        : Texts.t("activity.series.changed.moved", one.day(), one.to()))
                .collect(Collectors.joining(", "));
    }

    /** The days that the series names and that were left out, each with its reason. */
    public String leftOut(Series of) {
        return of.left().stream()
                .map(one -> Texts.t("activity.series.exception", one.day(), RuleWords.of(one)))
                .collect(Collectors.joining(", "));
    }
}
