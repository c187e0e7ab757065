package pl.mors.demo;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.CaseText;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.DateRange;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/**
 * Two cases of a programme that has one-to-one support: one under way, with a path in order, and one with a contract that lacks
 * instruments and ends within days, hours beyond those granted and a questionnaire answered twice.
 */
final class DemoCases {

    private static final LocalTime EARLY = LocalTime.of(8, 0);
    private static final int HOUR = 60;
    private static final String HELD = "Omówiono sprawy bieżące i ustalono następny krok.";

    private final BulkInsert facts;
    private final LocalDate today;
    private final Map<Role, MembershipId> staff;
    private final CaseText texts;

    DemoCases(BulkInsert facts, LocalDate today, Map<Role, MembershipId> staff, CaseText texts) {
        this.facts = facts;
        this.today = today;
        this.staff = staff;
        this.texts = texts;
    }

    void tell(Programme programme, List<DemoInternships.Candidate> candidates) {
        var kinds = kinds(programme, true);
        var begins = today.minusMonths(4);
        var early = candidates.stream()
                .filter(one -> one.declaredOn().isBefore(begins))
                .toList();
        if (kinds.size() < 2 || early.size() < 2) {
            return;
        }
        underWay(programme, early.getFirst(), kinds, begins);
        lacking(programme, early.get(1), kinds.getFirst(), begins);
    }

    private void underWay(Programme programme, DemoInternships.Candidate one, List<String> kinds, LocalDate begins) {
        var id = open(programme, one, begins);
        var social = grant(id, programme, kinds.getFirst(), Role.SOCIAL_WORKER, 20 * HOUR, begins);
        var mondays = days(begins.plusDays(7), DayOfWeek.MONDAY, 4);
        for (int at = 0; at < mondays.size(); at++) {
            meet(
                    social,
                    Role.SOCIAL_WORKER,
                    mondays.get(at),
                    "held",
                    at % 2 == 0 ? "offices" : "housing",
                    at > 0,
                    HELD);
        }
        meet(social, Role.SOCIAL_WORKER, nextDay(DayOfWeek.MONDAY), "planned", "agreement", false, null);
        var second = grant(id, programme, kinds.get(1), Role.FACILITATOR, 12 * HOUR, begins);
        days(begins.plusDays(10), DayOfWeek.THURSDAY, 3)
                .forEach(day -> meet(second, Role.FACILITATOR, day, "held", "motivation", true, HELD));
        meet(second, Role.FACILITATOR, today.minusDays(3), "planned", "motivation", false, null);
        assess(id, begins);
        var groups = kinds(programme, false);
        agree(
                id,
                "reintegration_path",
                new DateRange(begins, begins.plusMonths(8)),
                List.of(
                        step("social", groups.getFirst(), 12),
                        step("educational", groups.get(1), 6),
                        step("social", kinds.get(1), 8),
                        step("social_work", kinds.getFirst(), 10)),
                begins.plusDays(3));
        review(id, begins.plusMonths(2), "as_agreed");
        answer(id, "entry", begins.plusDays(1), List.of(2, 2, 3, 2, 3, 1, 3, 2, 2, 1, 2));
    }

    private void lacking(Programme programme, DemoInternships.Candidate one, String kind, LocalDate begins) {
        var id = open(programme, one, begins);
        var card = grant(id, programme, kind, Role.SOCIAL_WORKER, 2 * HOUR, begins);
        days(begins.plusDays(8), DayOfWeek.TUESDAY, 3)
                .forEach(day -> meet(card, Role.SOCIAL_WORKER, day, "held", "money", true, null));
        meet(card, Role.SOCIAL_WORKER, begins.plusDays(41), "missed", "money", false, null);
        agree(
                id,
                "contract_a",
                new DateRange(begins, today.plusDays(6)),
                List.of(step("social_work", kind, 6), step("allowance", null, null)),
                begins);
        answer(id, "entry", begins.plusDays(2), List.of(1, 2, 2, 3, 2, 3, 2, 2, 1, 1, 1));
        answer(id, "exit", today.minusDays(6), List.of(2, 2, 4, 4, 3, 3, 1, 3, 3, 2, 2));
    }

    private static List<String> kinds(Programme programme, boolean individual) {
        return programme.definition().sourced(Delivery::activityKinds).stream()
                .map(ProgrammeFile.Sourced::value)
                .filter(kind ->
                        kind.countsAsSupport() && (kind.type() == ActivityType.INDIVIDUAL_SUPPORT) == individual)
                .map(Delivery.ActivityKind::key)
                .toList();
    }

    private static List<LocalDate> days(LocalDate from, DayOfWeek weekday, int times) {
        var days = new ArrayList<LocalDate>();
        for (int week = 0; week < times; week++) {
            days.add(from.with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(week));
        }
        return days;
    }

    private LocalDate nextDay(DayOfWeek weekday) {
        return today.plusDays(3).with(TemporalAdjusters.nextOrSame(weekday));
    }

    private UUID open(Programme programme, DemoInternships.Candidate one, LocalDate day) {
        var id = Ids.next();
        facts.add(
                "support_case",
                Row.of(
                        "id", id,
                        "participation_id", one.participation(),
                        "person_id", one.person(),
                        "programme_id", programme.id().value(),
                        "opened_on", day,
                        "created_at", Moments.evening(day)));
        facts.add(
                "case_assignment",
                Row.of(
                        "id", Ids.next(),
                        "case_id", id,
                        "membership_id", member(Role.SOCIAL_WORKER),
                        "assigned_on", day,
                        "recorded_at", Moments.evening(day)));
        return id;
    }

    private UUID grant(UUID id, Programme programme, String kind, Role specialist, int minutes, LocalDate day) {
        var card = Ids.next();
        facts.add(
                "support_card",
                Row.of(
                        "id", card,
                        "case_id", id,
                        "programme_id", programme.id().value(),
                        "activity_kind", kind,
                        "created_at", Moments.evening(day)));
        facts.add(
                "card_grant",
                Row.of(
                        "id",
                        Ids.next(),
                        "card_id",
                        card,
                        "membership_id",
                        member(specialist),
                        "minutes",
                        minutes,
                        "period",
                        new DateRange(day, today.plusMonths(4)).toSql(),
                        "recorded_at",
                        Moments.evening(day)));
        return card;
    }

    private void meet(
            UUID card,
            Role specialist,
            LocalDate day,
            String status,
            String topic,
            boolean signed,
            @Nullable String note) {
        var entry = Ids.next();
        var row = Ids.next();
        var period = "[" + Moments.at(day, EARLY) + "," + Moments.at(day, EARLY.plusHours(1)) + ")";
        facts.add(
                "calendar_entry",
                Row.of("id", entry, "period", period, "room_id", null, "lane", null, "occupies", true));
        facts.add(
                "calendar_staff",
                Row.of(
                        "id",
                        Ids.next(),
                        "entry_id",
                        entry,
                        "membership_id",
                        member(specialist),
                        "period",
                        period,
                        "occupies",
                        true));
        facts.add(
                "support_meeting",
                Row.of(
                        "id",
                        row,
                        "meeting_id",
                        Ids.next(),
                        "card_id",
                        card,
                        "entry_id",
                        entry,
                        "status",
                        status,
                        "topic",
                        topic,
                        "signed",
                        signed,
                        "note",
                        note == null ? null : hidden(row, note),
                        "recorded_at",
                        Moments.evening(day.isAfter(today) ? today.minusDays(1) : day)));
    }

    private void assess(UUID id, LocalDate day) {
        var row = Ids.next();
        facts.add(
                "needs_assessment",
                Row.of(
                        "id",
                        row,
                        "case_id",
                        id,
                        "assessed_on",
                        day,
                        "areas",
                        List.of("housing", "work"),
                        "content",
                        hidden(
                                row,
                                Map.of(
                                        "needs",
                                        Map.of(
                                                "housing",
                                                "Zaległość w czynszu, potrzebny plan spłaty.",
                                                "work",
                                                "Brak aktualnego życiorysu i doświadczenia z rozmów o pracę."),
                                        "strengths",
                                        "Dobre relacje z sąsiadami, punktualność, prawo jazdy.")),
                        "recorded_at",
                        Moments.evening(day)));
    }

    /** An element as the table keeps it. */
    private static Map<String, @Nullable Object> step(String family, @Nullable String kind, @Nullable Integer planned) {
        return Row.of("family", family, "activityKind", kind, "planned", planned);
    }

    private void agree(
            UUID id, String form, DateRange period, List<Map<String, @Nullable Object>> steps, LocalDate signedOn) {
        var row = Ids.next();
        var words = new ArrayList<String>();
        steps.forEach(step -> words.add(step.get("activityKind") == null ? "Zasiłek okresowy" : ""));
        facts.add(
                "support_path",
                Row.of(
                        "id",
                        row,
                        "case_id",
                        id,
                        "form",
                        form,
                        "period",
                        period.toSql(),
                        "person_signed_on",
                        signedOn,
                        "worker_signed_on",
                        signedOn,
                        "steps",
                        steps,
                        "content",
                        hidden(
                                row,
                                Map.of(
                                        "goals",
                                        List.of(Map.of(
                                                "goal",
                                                "Spłata zaległości w czynszu",
                                                "measure",
                                                "Zaświadczenie z administracji o braku zaległości",
                                                "by",
                                                String.valueOf(period.to()))),
                                        "steps",
                                        words)),
                        "recorded_at",
                        Moments.evening(signedOn)));
    }

    private void review(UUID id, LocalDate day, String outcome) {
        var row = Ids.next();
        facts.add(
                "path_review",
                Row.of(
                        "id",
                        row,
                        "case_id",
                        id,
                        "reviewed_on",
                        day,
                        "outcome",
                        outcome,
                        "content",
                        hidden(row, "Plan spłaty jest realizowany, życiorys gotowy."),
                        "recorded_at",
                        Moments.evening(day)));
    }

    private void answer(UUID id, String moment, LocalDate day, List<Integer> scores) {
        facts.add(
                "social_progress",
                Row.of(
                        "id",
                        Ids.next(),
                        "case_id",
                        id,
                        "moment",
                        moment,
                        "questionnaire",
                        "2018",
                        "answered_on",
                        day,
                        "scores",
                        scores,
                        "recorded_at",
                        Moments.evening(day)));
    }

    /** Enciphered, as PostgreSQL reads bytes from text. */
    private String hidden(UUID row, Object content) {
        return "\\x" + HexFormat.of().formatHex(texts.hide(row, content));
    }

    private UUID member(Role role) {
        return Objects.requireNonNull(staff.get(role)).value();
    }
}
