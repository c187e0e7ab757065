package pl.mors.activity.schedule;

import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.SessionId;
import pl.mors.activity.schedule.ScheduleDifference.Changed;
import pl.mors.platform.text.Texts;
import pl.mors.programme.ProgrammeId;

/**
 * The schedule of support of a programme in a month.
 *
 * @param lines what it says now
 * @param inSight those of their sessions whose pages are open to the reader
 * @param unpublished what it says otherwise than the latest version; none where nothing was published yet
 * @param versions the latest first, each with the difference to the one before
 * @param mayPublish whether the reader may publish what it says now
 */
public record SchedulePage(
        ProgrammeId programme,
        String title,
        YearMonth month,
        List<ScheduleLine> lines,
        Set<UUID> inSight,
        @Nullable ScheduleDifference unpublished,
        List<Version> versions,
        boolean mayPublish) {

    /** @param difference to the version before; none of the first */
    public record Version(ScheduleVersion version, @Nullable ScheduleDifference difference) {

        /** The beginning of the digest, enough to tell versions apart. */
        public String shortDigest() {
            return version.digest().substring(0, 12);
        }
    }

    static List<Version> withDifferences(List<ScheduleVersion> versions) {
        return IntStream.range(0, versions.size())
                .mapToObj(at -> new Version(
                        versions.get(at),
                        at + 1 < versions.size()
                                ? ScheduleDifference.between(
                                        versions.get(at + 1).lines(),
                                        versions.get(at).lines())
                                : null))
                .toList();
    }

    /** The page of the session; none where it is not for the reader. */
    public @Nullable String href(ScheduleLine line) {
        return inSight.contains(line.session()) ? ActivityUrls.session(new SessionId(line.session())) : null;
    }

    public static String when(ScheduleLine line) {
        return CalendarWords.day(line.day()) + ", " + Texts.t("activity.session.hours", line.from(), line.to());
    }

    public static String place(ScheduleLine line) {
        var place = line.place() == null ? Texts.t("activity.session.field.room.none") : line.place();
        return line.address() == null ? place : place + ", " + line.address();
    }

    /** For how many people it is; empty where nothing is said about it. */
    public static String places(ScheduleLine line) {
        return line.places() == null ? "" : Texts.number(line.places());
    }

    public static String status(ScheduleLine line) {
        var word = Texts.t(line.status().textKey());
        return line.late() ? Texts.t("activity.schedule.late", word) : word;
    }

    /** That a session came, and what became of it where it no longer takes place. */
    public static String added(ScheduleLine line) {
        return switch (line.status()) {
            case PLANNED, HELD -> Texts.t("activity.schedule.added");
            case MOVED, CANCELLED, ANNULLED -> Texts.t("activity.schedule.added.since", lower(status(line)));
        };
    }

    private static String lower(String words) {
        return words.toLowerCase(Texts.language().locale());
    }

    /** For example: 22.05.2019, 10:00–12:00, Klub: inny czas, inne miejsce. */
    public static String words(Changed changed) {
        var what = changed.what().stream()
                .map(one -> Texts.t(
                        "activity.schedule.changed." + one.name().toLowerCase(Locale.ROOT),
                        said(one, changed.before()),
                        said(one, changed.after())))
                .collect(Collectors.joining("; "));
        return Texts.t(
                "activity.schedule.line", when(changed.after()), changed.after().group(), what);
    }

    private static String said(ScheduleDifference.What what, ScheduleLine line) {
        return switch (what) {
            case TIME -> when(line);
            case PLACE -> place(line);
            case PLACES -> line.places() == null ? Texts.t("activity.schedule.places.none") : places(line);
            case FACILITATORS -> facilitators(line);
            case TOPIC -> line.topic() == null ? Texts.t("activity.schedule.nothing") : line.topic();
            case STATUS -> lower(status(line));
            case GROUP -> line.group();
        };
    }

    public static String facilitators(ScheduleLine line) {
        return line.facilitators().isEmpty()
                ? Texts.t("activity.session.field.facilitator.none")
                : String.join(", ", line.facilitators());
    }
}
