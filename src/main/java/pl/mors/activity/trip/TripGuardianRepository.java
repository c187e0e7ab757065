package pl.mors.activity.trip;

import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.platform.Ids;

/** Keeps who goes along on trips to look after others, and that they are on board. */
@Repository
@Transactional
class TripGuardianRepository {

    private final JdbcClient jdbc;

    TripGuardianRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether they are a guardian of the trip already: the same colleague or helper, or somebody of that name born on that day. */
    boolean isThere(SessionId session, NewGuardian guardian) {
        var colleague = guardian.colleague();
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM trip_guardian WHERE session_id = :session AND superseded_at IS NULL
                            AND (membership_id = :colleague OR helper_id = :helper
                                OR fold(given_name) = fold(:given) AND fold(family_name) = fold(:family)
                                    AND born_on IS NOT DISTINCT FROM :bornOn::date))
                        """)
                .param("session", session.value())
                .param("colleague", colleague == null ? null : colleague.value())
                .param("helper", guardian.helper())
                .param("given", guardian.givenName())
                .param("family", guardian.familyName())
                .param("bornOn", guardian.bornOn())
                .query(Boolean.class)
                .single();
    }

    /** How a helper is called, unless it is by this name. */
    Optional<String> otherName(UUID helper, String name) {
        return jdbc.sql("SELECT name FROM minors_helper WHERE id = :helper AND fold(name) <> fold(:name)")
                .param("helper", helper)
                .param("name", name)
                .query(String.class)
                .optional();
    }

    /** @param helper of somebody without an account */
    void add(SessionId session, NewGuardian guardian, @Nullable UUID helper) {
        var colleague = guardian.colleague();
        jdbc.sql("""
                        INSERT INTO trip_guardian (organisation_id, id, session_id, membership_id, helper_id, given_name, family_name,
                            born_on, phone)
                        VALUES (current_organisation(), :id, :session, :colleague, :helper, :given, :family, :bornOn, :phone)
                        """)
                .param("id", Ids.next())
                .param("session", session.value())
                .param("colleague", colleague == null ? null : colleague.value())
                .param("helper", helper)
                .param("given", guardian.givenName())
                .param("family", guardian.familyName())
                .param("bornOn", guardian.bornOn())
                .param("phone", guardian.phone())
                .update();
    }

    /** Whether a tick says so, on the way out or back. */
    boolean isOnBoard(UUID guardian) {
        return jdbc.sql("""
                        SELECT EXISTS (SELECT FROM guardian_boarding
                            WHERE trip_guardian_id = :guardian AND on_board AND superseded_at IS NULL)
                        """).param("guardian", guardian).query(Boolean.class).single();
    }

    void takeOff(UUID guardian) {
        jdbc.sql("UPDATE trip_guardian SET superseded_at = clock_timestamp() WHERE id = :id AND superseded_at IS NULL")
                .param("id", guardian)
                .update();
    }

    /** Whether it was kept: not of a guardian who was taken off. */
    boolean keepBoarding(UUID guardian, Leg leg, boolean onBoard) {
        jdbc.sql("""
                        UPDATE guardian_boarding SET superseded_at = clock_timestamp()
                        WHERE trip_guardian_id = :guardian AND leg = :leg AND superseded_at IS NULL
                        """).param("guardian", guardian).param("leg", leg.code()).update();
        return jdbc.sql("""
                        INSERT INTO guardian_boarding (organisation_id, id, trip_guardian_id, leg, on_board)
                        SELECT organisation_id, :id, id, :leg, :onBoard FROM trip_guardian
                        WHERE id = :guardian AND superseded_at IS NULL
                        """)
                        .param("id", Ids.next())
                        .param("guardian", guardian)
                        .param("leg", leg.code())
                        .param("onBoard", onBoard)
                        .update()
                == 1;
    }
}
