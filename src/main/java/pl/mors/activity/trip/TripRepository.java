package pl.mors.activity.trip;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.session.SessionStatus;
import pl.mors.person.PersonId;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;

@Repository
class TripRepository {

    private final JdbcClient jdbc;

    TripRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps other changes of the trip, and guardians' answers to its group, waiting until this transaction ends.
     *
     * @throws TripOff when it does not take place
     */
    void lock(SessionId session) {
        boolean off = jdbc.sql("""
                        SELECT s.status FROM session s
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.id = :session FOR UPDATE OF g FOR SHARE OF s
                        """)
                .param("session", session.value())
                .query(String.class)
                .optional()
                .map(code -> Coded.of(SessionStatus.class, code))
                .filter(status -> !status.takesPlace())
                .isPresent();
        if (off) {
            throw new TripOff(session);
        }
    }

    /** How many are expected on a planned trip, and know of another return than this one. */
    int toldOfOtherReturn(SessionId session, Instant returnsAt) {
        return jdbc.sql("""
                        SELECT count(DISTINCT x.who) FROM known_trip_file f
                            JOIN session s ON s.organisation_id = f.organisation_id AND s.id = f.session_id AND s.status = 'planned'
                            JOIN expected_at_session x ON x.organisation_id = f.organisation_id AND x.session_id = f.session_id
                        WHERE f.session_id = :session AND f.returns_at <> :returnsAt
                        """)
                .param("session", session.value())
                .param("returnsAt", Timestamp.from(returnsAt))
                .query(Integer.class)
                .single();
    }

    /** What the trip is from now on; what was said before stays on record. */
    void keepFile(
            SessionId session,
            Instant returnsAt,
            boolean overnight,
            boolean forProfit,
            boolean forEverybody,
            EarnedPlace earned,
            TripPlan plan) {
        jdbc.sql("""
                        UPDATE trip_file SET superseded_at = clock_timestamp() WHERE session_id = :session AND superseded_at IS NULL
                        """).param("session", session.value()).update();
        jdbc.sql("""
                        INSERT INTO trip_file (organisation_id, id, session_id, returns_at, overnight, for_profit, for_everybody,
                            groups_needed, presences_needed, within_days, plan, carrier, seats, policy_number,
                            first_aid)
                        VALUES (current_organisation(), :id, :session, :returnsAt, :overnight, :forProfit, :forEverybody, :groups,
                            :presences, :days, :route, :carrier, :seats, :policy, :firstAid)
                        """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("returnsAt", Timestamp.from(returnsAt))
                .param("overnight", overnight)
                .param("forProfit", forProfit)
                .param("forEverybody", forEverybody)
                .param("groups", earned.groups())
                .param("presences", earned.presences())
                .param("days", earned.days())
                .param("route", plan.route())
                .param("carrier", plan.carrier())
                .param("seats", plan.seats())
                .param("policy", plan.policyNumber())
                .param("firstAid", plan.firstAid())
                .update();
    }

    void keepPlace(SessionId session, PersonId person, boolean going, @Nullable String overrideReason) {
        jdbc.sql("""
                        UPDATE trip_place SET superseded_at = clock_timestamp()
                        WHERE session_id = :session AND person_id = :person AND superseded_at IS NULL
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .update();
        jdbc.sql("""
                        INSERT INTO trip_place (organisation_id, id, session_id, person_id, going, override_reason)
                        VALUES (current_organisation(), :id, :session, :person, :going, :reason)
                        """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("person", person.value())
                .param("going", going)
                .param("reason", overrideReason)
                .update();
    }

    /** How many sit in the vehicle: who goes along, and the guardians. */
    int sitting(SessionId session) {
        return jdbc.sql("""
                        SELECT (SELECT count(*) FROM known_trip_place WHERE session_id = :session AND going)
                            + (SELECT count(*) FROM known_trip_guardian WHERE session_id = :session)
                        """)
                .param("session", session.value())
                .query(Integer.class)
                .single();
    }

    /** Whether a tick says so, on the way out or back. */
    boolean isOnBoard(SessionId session, PersonId person) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM boarding WHERE session_id = :session AND person_id = :person
                            AND on_board AND superseded_at IS NULL)
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .query(Boolean.class)
                .single();
    }

    /** Planned trips of a group, from a day on, on which the person has a place and is not on board. */
    List<SessionId> comingWith(GroupId group, PersonId person, LocalDate from) {
        return jdbc.sql("""
                        SELECT s.id FROM trip_place t
                            JOIN session s ON s.organisation_id = t.organisation_id AND s.id = t.session_id AND s.status = 'planned'
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.group_id = :group AND t.person_id = :person AND t.superseded_at IS NULL AND t.going
                            AND e.on_day >= :from AND NOT EXISTS (SELECT FROM boarding b WHERE b.organisation_id = s.organisation_id
                                AND b.session_id = s.id AND b.person_id = t.person_id AND b.on_board AND b.superseded_at IS NULL)
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .param("from", from)
                .query((row, number) -> new SessionId(row.getObject("id", UUID.class)))
                .list();
    }

    void keepBoarding(SessionId session, PersonId person, Leg leg, boolean onBoard) {
        jdbc.sql("""
                        UPDATE boarding SET superseded_at = clock_timestamp()
                        WHERE session_id = :session AND person_id = :person AND leg = :leg AND superseded_at IS NULL
                        """)
                .param("session", session.value())
                .param("person", person.value())
                .param("leg", leg.code())
                .update();
        jdbc.sql("""
                        INSERT INTO boarding (organisation_id, id, session_id, person_id, leg, on_board)
                        VALUES (current_organisation(), :id, :session, :person, :leg, :onBoard)
                        """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("person", person.value())
                .param("leg", leg.code())
                .param("onBoard", onBoard)
                .update();
    }
}
