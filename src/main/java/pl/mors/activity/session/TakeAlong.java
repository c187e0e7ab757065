package pl.mors.activity.session;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.activity.SessionId;
import pl.mors.identity.MembershipId;

/**
 * Takes along to another time what belongs to a session besides its place in the calendar. The session that was moved keeps its own, as it
 * was; what happened on a trip, and guardians' consents to its day, are no other day's.
 */
@Repository
class TakeAlong {

    private final JdbcClient jdbc;

    TakeAlong(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Where people meet who meet remotely, and so the duty to prove who was there; which partners see it; what it is as a trip, who goes
     * along and who looks after them.
     *
     * @param days by how many it is moved: a trip is back so many days later, at the same hour, and never before its session ends
     */
    void take(SessionId from, SessionId to, int days) {
        copy(from, to, """
                INSERT INTO remote_session (organisation_id, id, session_id, link)
                SELECT organisation_id, gen_random_uuid(), :to, link FROM known_remote_session WHERE session_id = :from
                """);
        copy(from, to, """
                INSERT INTO shared_session (organisation_id, id, session_id, partner_organisation_id)
                SELECT organisation_id, gen_random_uuid(), :to, partner_organisation_id FROM shared_session
                WHERE session_id = :from AND ended_at IS NULL
                """);
        jdbc.sql("""
                INSERT INTO trip_file (organisation_id, id, session_id, returns_at, overnight, for_profit, for_everybody,
                    groups_needed, presences_needed, within_days, plan, carrier, seats, policy_number,
                    first_aid)
                SELECT f.organisation_id, gen_random_uuid(), n.id, greatest(upper(n.period),
                        (f.returns_at AT TIME ZONE 'Europe/Warsaw' + make_interval(days => :days)) AT TIME ZONE 'Europe/Warsaw'),
                    f.overnight, f.for_profit, f.for_everybody, f.groups_needed, f.presences_needed, f.within_days, f.plan, f.carrier, f.seats,
                    f.policy_number, f.first_aid
                FROM known_trip_file f JOIN session n ON n.organisation_id = f.organisation_id AND n.id = :to
                WHERE f.session_id = :from
                """)
                .param("from", from.value())
                .param("to", to.value())
                .param("days", days)
                .update();
        copy(from, to, """
                INSERT INTO trip_place (organisation_id, id, session_id, person_id, going, override_reason)
                SELECT organisation_id, gen_random_uuid(), :to, person_id, true, override_reason FROM known_trip_place
                WHERE session_id = :from AND going
                """);
        copy(from, to, """
                INSERT INTO trip_guardian (organisation_id, id, session_id, membership_id, helper_id, given_name, family_name, born_on,
                    phone)
                SELECT organisation_id, gen_random_uuid(), :to, membership_id, helper_id, given_name, family_name, born_on, phone
                FROM known_trip_guardian WHERE session_id = :from
                """);
    }

    private void copy(SessionId from, SessionId to, String statement) {
        jdbc.sql(statement).param("from", from.value()).param("to", to.value()).update();
    }

    /** Colleagues who go along on a trip to look after others. */
    List<MembershipId> colleagues(SessionId session) {
        return jdbc
                .sql(
                        "SELECT membership_id FROM known_trip_guardian WHERE session_id = :session AND membership_id IS NOT NULL")
                .param("session", session.value())
                .query(UUID.class)
                .list()
                .stream()
                .map(MembershipId::new)
                .toList();
    }
}
