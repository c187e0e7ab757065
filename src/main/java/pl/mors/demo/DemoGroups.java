package pl.mors.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.WorkingDays;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;

/** Holds the sessions of a programme's groups, week by week, up to today and planned for five weeks more. */
final class DemoGroups {

    private static final int PLANNED_WEEKS = 5;
    private static final Set<String> WORKSHOPS =
            Set.of("workshop", "education", "motivational_workshop", "educational_workshop", "self_help_group");

    private final BulkInsert facts;
    private final Random random;
    private final LocalDate today;
    private final Map<List<Object>, List<Delivery.Meets>> led = new HashMap<>();
    private final Map<Role, MembershipId> staff;
    private final OrganisationId partner;

    DemoGroups(
            BulkInsert facts, Random random, LocalDate today, Map<Role, MembershipId> staff, OrganisationId partner) {
        this.facts = facts;
        this.random = random;
        this.today = today;
        this.staff = staff;
        this.partner = partner;
    }

    /** What loading the programme opened, by the group's name. */
    record Opened(UUID id, @Nullable UUID room, @Nullable UUID community) {}

    /** A group and its sessions up to today. */
    record OpenGroup(
            UUID id, int ageFrom, int ageTo, @Nullable UUID community, boolean countsAsSupport, List<Meeting> held) {}

    /** A session that took place; the very last ones wait for their attendance. */
    record Meeting(UUID session, LocalDate day, LocalTime to, boolean attendanceTaken) {}

    /** Those whose people stand on sheets; where they are only counted it counts them. */
    List<OpenGroup> open(Programme programme, Map<String, Opened> opened) {
        var file = programme.definition();
        var groups = new ArrayList<OpenGroup>();
        for (var sourced : file.sourced(Delivery::groups)) {
            var group = sourced.value();
            var from = group.startsOn() == null ? programme.period().from() : group.startsOn();
            if (group.meets() != null && !from.isAfter(today)) {
                var one = open(programme, file, group, opened);
                if (group.evidence() == Delivery.Evidence.HEADCOUNT) {
                    count(one);
                } else {
                    groups.add(one);
                }
            }
        }
        return groups;
    }

    /** Where people are only counted nobody is on a sheet. */
    private void count(OpenGroup group) {
        group.held().stream()
                .filter(Meeting::attendanceTaken)
                .forEach(meeting -> facts.add(
                        "guest_count",
                        Row.of(
                                "id", Ids.next(),
                                "session_id", meeting.session(),
                                "guests", 6 + meeting.day().getDayOfMonth() % 9,
                                "session_version", 1,
                                "recorded_at", Moments.at(meeting.day(), meeting.to()))));
    }

    private OpenGroup open(Programme programme, ProgrammeFile file, Delivery.Group group, Map<String, Opened> opened) {
        var kind = file.sourced(Delivery::activityKinds).stream()
                .map(ProgrammeFile.Sourced::value)
                .filter(one -> one.key().equals(group.activityKind()))
                .findFirst()
                .orElseThrow();
        var type = kind.type().name().toLowerCase(Locale.ROOT);
        var age = group.age();
        Integer from = age == null ? null : age.from();
        Integer to = age == null ? null : age.to();
        var known = Objects.requireNonNull(opened.get(group.name()), group.name());
        var start = group.startsOn() == null ? programme.period().from() : group.startsOn();
        var end = group.endsOn() == null ? programme.period().to() : group.endsOn();
        var leader = type.equals("social_work_meeting")
                ? Role.SOCIAL_WORKER
                : WORKSHOPS.contains(type) ? Role.FACILITATOR : Role.ANIMATOR;
        var facilitator = staff.getOrDefault(leader, staff.values().iterator().next());
        facts.add(
                "group_facilitator",
                Row.of("id", Ids.next(), "group_id", known.id(), "membership_id", facilitator.value()));
        return new OpenGroup(
                known.id(),
                from == null ? 25 : from,
                to == null ? Math.max(from == null ? 64 : from + 25, 64) : to,
                known.community(),
                kind.countsAsSupport(),
                hold(known.id(), group, known.room(), facilitator, new DateRange(start.plusDays(14), end)));
    }

    private List<Meeting> hold(
            UUID group, Delivery.Group told, @Nullable UUID room, MembershipId facilitator, DateRange days) {
        var held = new ArrayList<Meeting>();
        var meets = Objects.requireNonNull(told.meets());
        var last = today.plusWeeks(PLANNED_WEEKS);
        var first = days.from().with(TemporalAdjusters.nextOrSame(meets.weekday()));
        var series = series(group, meets, first, last);
        for (var day = first; days.contains(day) && !day.isAfter(last); day = day.plusWeeks(meets.everyWeeks())) {
            if (WorkingDays.isHoliday(day)) {
                facts.add(
                        "series_exception",
                        Row.of("id", Ids.next(), "series_id", series, "on_day", day, "why", "holiday"));
                continue;
            }
            var session = Ids.next();
            boolean past = day.isBefore(today);
            boolean cancelled = !past && !day.equals(today) && random.nextInt(20) == 0;
            var entry = session(session, series, group, told, room, day, past, cancelled);
            lead(entry, facilitator, meets, day, !cancelled);
            if (past) {
                held.add(new Meeting(session, day, meets.to(), day.isBefore(today.minusDays(2))));
            }
        }
        return held;
    }

    private UUID series(UUID group, Delivery.Meets meets, LocalDate first, LocalDate last) {
        var series = Ids.next();
        facts.add(
                "session_series",
                Row.of(
                        "id",
                        series,
                        "group_id",
                        group,
                        "first_on",
                        first,
                        "rule",
                        "FREQ=WEEKLY;WKST=MO;UNTIL=%s;INTERVAL=%d;BYDAY=%s"
                                .formatted(
                                        last.format(DateTimeFormatter.BASIC_ISO_DATE),
                                        meets.everyWeeks(),
                                        meets.weekday().name().substring(0, 2)),
                        "created_at",
                        Moments.evening(first.minusWeeks(PLANNED_WEEKS))));
        return series;
    }

    /** Nobody leads two sessions at one time: then somebody else does, whom the demonstration does not name. */
    private void lead(UUID entry, MembershipId facilitator, Delivery.Meets meets, LocalDate day, boolean occupies) {
        var ofDay = led.computeIfAbsent(List.of(facilitator, day), key -> new ArrayList<>());
        if (ofDay.stream()
                .anyMatch(other ->
                        other.from().isBefore(meets.to()) && meets.from().isBefore(other.to()))) {
            return;
        }
        ofDay.add(meets);
        facts.add(
                "calendar_staff",
                Row.of(
                        "id",
                        Ids.next(),
                        "entry_id",
                        entry,
                        "membership_id",
                        facilitator.value(),
                        "period",
                        period(meets, day),
                        "occupies",
                        occupies));
    }

    private static String period(Delivery.Meets meets, LocalDate day) {
        return "[" + Moments.at(day, meets.from()) + "," + Moments.at(day, meets.to()) + ")";
    }

    private UUID session(
            UUID session,
            UUID series,
            UUID group,
            Delivery.Group told,
            @Nullable UUID room,
            LocalDate day,
            boolean past,
            boolean cancelled) {
        var entry = Ids.next();
        var meets = Objects.requireNonNull(told.meets());
        boolean taken = past && day.isBefore(today.minusDays(2));
        facts.add(
                "calendar_entry",
                Row.of(
                        "id",
                        entry,
                        "period",
                        period(meets, day),
                        "room_id",
                        room,
                        "lane",
                        room == null ? null : 1,
                        "occupies",
                        !cancelled));
        facts.add(
                "session",
                Row.of(
                        "id",
                        session,
                        "group_id",
                        group,
                        "entry_id",
                        entry,
                        "series_id",
                        series,
                        "topic",
                        null,
                        "status",
                        cancelled ? "cancelled" : taken ? "held" : "planned",
                        "status_reason",
                        cancelled ? "prowadzący nie może przyjść" : null,
                        "recorded_late",
                        false,
                        "version",
                        1,
                        "created_at",
                        Moments.evening(day.minusWeeks(PLANNED_WEEKS))));
        if (random.nextInt(8) == 0) {
            facts.add(
                    "shared_session",
                    Row.of("id", Ids.next(), "session_id", session, "partner_organisation_id", partner.value()));
        }
        return entry;
    }
}
