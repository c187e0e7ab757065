package pl.mors.activity.offline;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.CalendarWords;
import pl.mors.activity.SessionId;
import pl.mors.activity.attendance.AttendancePages;
import pl.mors.activity.attendance.AttendanceQueries;
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.glass.GlassQueries;
import pl.mors.identity.CurrentUser;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;

/** The sheets that somebody takes along: of the groups that they lead, for today and the three days after it. */
@Component
class OfflineSheets {

    /** As long as a device keeps lists. */
    private static final int DAYS_AFTER = 3;

    private final OfflineQueries sessions;
    private final AttendancePages pages;
    private final AttendanceQueries sheets;
    private final ConflictQueries conflicts;
    private final GlassQueries glass;
    private final CurrentUser user;

    OfflineSheets(
            OfflineQueries sessions,
            AttendancePages pages,
            AttendanceQueries sheets,
            ConflictQueries conflicts,
            GlassQueries glass,
            CurrentUser user) {
        this.sessions = sessions;
        this.pages = pages;
        this.sheets = sheets;
        this.conflicts = conflicts;
        this.glass = glass;
        this.user = user;
    }

    List<OfflineLists.Sheet> ofNextDays(LocalDate today) {
        var led = sessions.led(user.get().membership(), today, today.plusDays(DAYS_AFTER));
        var signs = glass.acceptedAt(led);
        var signed = glass.signed(led);
        return led.stream()
                .map(id -> sheet(id, signs.contains(id), signed.getOrDefault(id, Set.of())))
                .toList();
    }

    /** The version is read before the rows: a device may know more than it says, and never less. */
    private OfflineLists.Sheet sheet(SessionId id, boolean signs, Set<PersonId> signed) {
        var session = pages.find(id);
        var differing = conflicts.of(id).stream()
                .map(conflict -> conflict.about().person())
                .collect(Collectors.toSet());
        var rows = pages.mayKnowNames(session) ? sheets.sheet(id, List.of()) : List.<AttendanceQueries.SheetRow>of();
        var pickUps = pages.pickUps(session).stream()
                .collect(Collectors.groupingBy(
                        PickUp::child, Collectors.mapping(OfflineSheets::pickUp, Collectors.toUnmodifiableList())));
        return new OfflineLists.Sheet(
                id.value(),
                session.groupName(),
                session.time().day(),
                CalendarWords.day(session.time().day()),
                Texts.t(
                        "activity.session.hours",
                        session.time().startTime(),
                        session.time().endTime()),
                Texts.t(
                        "activity.offline.when",
                        session.time().day(),
                        session.time().startTime(),
                        session.time().endTime()),
                ActivityUrls.attendance(id),
                session.version(),
                rows.stream()
                        .map(row -> {
                            var status = row.status();
                            return new OfflineLists.Row(
                                    row.person().value(),
                                    row.name(),
                                    status == null ? null : status.code(),
                                    row.lateMinutes(),
                                    row.leftEarlyMinutes(),
                                    differing.contains(Optional.of(row.person())),
                                    signed.contains(row.person()),
                                    pickUps.getOrDefault(row.person(), List.of()));
                        })
                        .toList(),
                !session.evidence().listsPeople(),
                sheets.guests(id).orElse(null),
                differing.contains(Optional.empty()),
                signs);
    }

    private static OfflineLists.PickUp pickUp(PickUp one) {
        return new OfflineLists.PickUp(
                one.guardian() == null
                        ? one.who()
                        : Texts.t("activity.offline.pick-up.granted", one.who(), one.guardian()),
                one.phone());
    }
}
