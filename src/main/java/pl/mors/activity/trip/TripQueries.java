package pl.mors.activity.trip;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupSight;
import pl.mors.calendar.TimeRange;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;

/** Reads trips: what each is, who could go along and what they were present at. */
@Repository
@Transactional(readOnly = true)
class TripQueries {

    private static final int MOST = 500;
    private static final Comparator<Traveller> MOST_ACTIVE_FIRST = Comparator.comparing(Traveller::earned)
            .thenComparingInt(Traveller::presences)
            .thenComparingInt(Traveller::groups)
            .reversed();

    /** Presences that count: in groups without hidden membership, from the first day on and before the trip. */
    private static final String COUNTED = """
            FROM known_attendance a
                JOIN known_held_session s ON s.organisation_id = a.organisation_id AND s.id = a.session_id
                JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id AND NOT g.hidden_membership
            WHERE a.status = 'present' AND e.on_day >= :since AND e.on_day < :day
            """;

    /** What guardians said last of an earlier day of a trip. */
    private static final String EARLIER = """
            earlier AS (
                SELECT DISTINCT ON (c.last_id, k.person_id) c.last_id, k.person_id, k.answer, c.on_day
                FROM changed_session c JOIN known_group_consent k ON k.organisation_id = c.organisation_id
                    AND k.session_id = c.session_id
                WHERE c.session_id <> c.last_id AND (:session::uuid IS NULL OR c.last_id = :session)
                ORDER BY c.last_id, k.person_id, k.recorded_at DESC
            )
            """;

    private static final String ANSWER_COLUMNS = """
            k.answer, coalesce(w.answer, CASE WHEN b.on_day = e.on_day THEN b.answer END) AS to_trip,
            CASE WHEN w.answer IS NULL AND b.on_day <> e.on_day THEN b.answer END AS to_earlier_day,
            coalesce(f.overnight, false) AS overnight
            """;

    /** What guardians said of a person's trip, by {@link #EARLIER}, and what the trip is. */
    private static final String ANSWERS = """
            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
            LEFT JOIN known_group_consent k ON k.organisation_id = s.organisation_id AND k.group_id = s.group_id
                AND k.person_id = p.id AND k.session_id IS NULL
            LEFT JOIN known_group_consent w ON w.organisation_id = s.organisation_id AND w.session_id = s.id
                AND w.person_id = p.id
            LEFT JOIN earlier b ON b.last_id = s.id AND b.person_id = p.id
            LEFT JOIN known_trip_file f ON f.organisation_id = s.organisation_id AND f.session_id = s.id
            """;

    private final JdbcClient jdbc;

    TripQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty while nobody filled it in. */
    Optional<TripFile> file(SessionId session) {
        return jdbc.sql("""
                        SELECT t.*, lower(e.period) AS departs_at, (SELECT count(*) FROM known_trip_file o
                                JOIN session p ON p.organisation_id = o.organisation_id AND p.id = o.session_id
                                    AND p.status IN ('planned', 'held')
                                JOIN calendar_entry f ON f.organisation_id = p.organisation_id AND f.id = p.entry_id
                            WHERE o.organisation_id = t.organisation_id
                                AND (o.overnight OR o.returns_at - lower(f.period) >= interval '24 hours')
                                AND extract(year FROM f.on_day) = extract(year FROM e.on_day)
                                AND (lower(f.period), p.id) <= (lower(e.period), s.id)) AS number_in_year
                        FROM known_trip_file t
                            JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE t.session_id = :session
                        """)
                .param("session", session.value())
                .query((row, number) -> new TripFile(
                        row.getObject("departs_at", OffsetDateTime.class).toInstant(),
                        row.getObject("returns_at", OffsetDateTime.class).toInstant(),
                        row.getBoolean("overnight"),
                        row.getBoolean("for_profit"),
                        row.getBoolean("for_everybody"),
                        new EarnedPlace(
                                row.getInt("groups_needed"), row.getInt("presences_needed"), row.getInt("within_days")),
                        row.getInt("number_in_year"),
                        new TripPlan(
                                row.getString("plan"),
                                row.getString("carrier"),
                                row.getObject("seats", Integer.class),
                                row.getString("policy_number"),
                                row.getString("first_aid"))))
                .optional();
    }

    /** Who has earned a place first, the most active of them on top. */
    List<Traveller> travellers(SessionId session, LocalDate day, EarnedPlace earned) {
        return read(session, day, earned, null).stream()
                .sorted(MOST_ACTIVE_FIRST)
                .toList();
    }

    /** Who goes along, in the order of the register. */
    List<Traveller> going(SessionId session, LocalDate day, EarnedPlace earned) {
        return read(session, day, earned, null).stream()
                .filter(Traveller::going)
                .toList();
    }

    Optional<Traveller> traveller(SessionId session, LocalDate day, EarnedPlace earned, PersonId person) {
        return read(session, day, earned, person).stream().findFirst();
    }

    private List<Traveller> read(SessionId session, LocalDate day, EarnedPlace earned, @Nullable PersonId only) {
        return jdbc.sql(
                        "WITH counted AS (SELECT a.person_id, count(*) AS presences, count(DISTINCT s.group_id) AS groups "
                                + COUNTED + """
                         GROUP BY a.person_id),
                        """ + EARLIER + """
                        SELECT p.id, p.given_name, p.family_name, p.date_of_birth, coalesce(c.groups, 0) AS groups,
                            coalesce(c.presences, 0) AS presences, coalesce(t.going, false) AS going, t.override_reason,
                        """ + ANSWER_COLUMNS + """
                        FROM session s
                            JOIN person p ON p.organisation_id = s.organisation_id
                            LEFT JOIN known_trip_place t ON t.organisation_id = s.organisation_id AND t.session_id = s.id
                                AND t.person_id = p.id
                        """ + ANSWERS + """
                            LEFT JOIN counted c ON c.person_id = p.id
                        WHERE s.id = :session AND (:only::uuid IS NULL OR p.id = :only)
                            AND (t.going OR EXISTS (SELECT FROM place_span n WHERE n.organisation_id = s.organisation_id
                                AND n.group_id = s.group_id AND n.person_id = p.id AND n.from_on <= :day AND n.until_on > :day))
                        ORDER BY p.family_name, p.given_name, p.id LIMIT :limit
                        """)
                .param("session", session.value())
                .param("day", day)
                .param("since", earned.since(day))
                .param("only", only == null ? null : only.value())
                .param("limit", MOST)
                .query((row, number) -> traveller(row, day, earned))
                .list();
    }

    private static Traveller traveller(ResultSet row, LocalDate day, EarnedPlace earned) throws SQLException {
        var bornOn = row.getObject("date_of_birth", LocalDate.class);
        int groups = row.getInt("groups");
        int presences = row.getInt("presences");
        var answers = answers(row);
        return new Traveller(
                new PersonId(row.getObject("id", UUID.class)),
                row.getString("given_name"),
                row.getString("family_name"),
                bornOn,
                groups,
                presences,
                earned.isEarnedBy(groups, presences),
                FullAge.isMinor(bornOn, day),
                TripConsent.isMissing(bornOn, day, row.getBoolean("overnight"), answers),
                FullAge.isMinor(bornOn, day) && answers.isToEarlierDayOnly(),
                row.getBoolean("going"),
                row.getString("override_reason"));
    }

    private static TripConsent.Answers answers(ResultSet row) throws SQLException {
        return new TripConsent.Answers(
                row.getString("answer"), row.getString("to_trip"), row.getString("to_earlier_day"));
    }

    /**
     * A trip that lies ahead, with somebody who goes along.
     *
     * @param own whether the reader leads it
     * @param consentMissing whether they are a minor without a guardian's consent
     */
    private record Goer(SessionId session, String groupName, LocalDate day, boolean own, boolean consentMissing) {}

    /** A trip that lies ahead, and how many go along without a guardian's consent. */
    record Unconsented(SessionId session, String groupName, LocalDate day, boolean own, long people) {}

    /** The planned trips of some days for which consents are missing, in order of time; those that the reader knows by name. */
    List<Unconsented> unconsented(LocalDate from, LocalDate to, GroupSight sight) {
        return jdbc
                .sql("WITH " + EARLIER + """
                        SELECT s.id, g.name, e.on_day, p.date_of_birth, led.own,
                        """ + ANSWER_COLUMNS + """
                        FROM known_trip_place t
                            JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id AND s.status = 'planned'
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                            JOIN person p ON p.organisation_id = t.organisation_id AND p.id = t.person_id
                            CROSS JOIN LATERAL (SELECT EXISTS (SELECT FROM session_leader l
                                WHERE l.organisation_id = s.organisation_id AND l.session_id = s.id
                                    AND l.membership_id = :self) AS own) led
                        """ + ANSWERS + """
                        WHERE t.going AND e.on_day BETWEEN :from AND :to AND (NOT g.hidden_membership OR led.own)
                            AND (:ledBy::uuid IS NULL OR led.own)
                        ORDER BY e.period, g.name, s.id
                        """)
                .param("session", null)
                .param("from", from)
                .param("to", to)
                .params(sight.params())
                .query((row, number) -> goer(row))
                .list()
                .stream()
                .filter(Goer::consentMissing)
                .collect(Collectors.groupingBy(Goer::session, LinkedHashMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(missing -> {
                    var trip = missing.getFirst();
                    return new Unconsented(trip.session(), trip.groupName(), trip.day(), trip.own(), missing.size());
                })
                .toList();
    }

    private static Goer goer(ResultSet row) throws SQLException {
        var day = row.getObject("on_day", LocalDate.class);
        return new Goer(
                new SessionId(row.getObject("id", UUID.class)),
                row.getString("name"),
                day,
                row.getBoolean("own"),
                TripConsent.isMissing(
                        row.getObject("date_of_birth", LocalDate.class),
                        day,
                        row.getBoolean("overnight"),
                        answers(row)));
    }

    /** A presence that counts. */
    record Presence(SessionId session, TimeRange time, String groupName, boolean leads) {}

    /** The latest first. */
    List<Presence> presences(PersonId person, LocalDate day, EarnedPlace earned, UUID reader) {
        return jdbc.sql("SELECT s.id, lower(e.period) AS from_at, upper(e.period) AS to_at, g.name, EXISTS (" + """
                        SELECT FROM group_facilitator f WHERE f.organisation_id = g.organisation_id AND f.group_id = g.id
                            AND f.membership_id = :reader AND f.ended_at IS NULL) AS leads
                        """
                        + COUNTED + " AND a.person_id = :person ORDER BY e.period DESC, s.id")
                .param("person", person.value())
                .param("day", day)
                .param("since", earned.since(day))
                .param("reader", reader)
                .query((row, number) -> new Presence(
                        new SessionId(row.getObject("id", UUID.class)),
                        TimeRange.ofRow(row),
                        row.getString("name"),
                        row.getBoolean("leads")))
                .list();
    }

    /** Who is on board, by whom they are. */
    List<PersonId> onBoard(SessionId session, Leg leg) {
        return jdbc.sql("SELECT person_id FROM known_boarding WHERE session_id = :session AND leg = :leg AND on_board")
                .param("session", session.value())
                .param("leg", leg.code())
                .query((row, number) -> new PersonId(row.getObject("person_id", UUID.class)))
                .list();
    }
}
