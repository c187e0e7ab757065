package pl.mors.activity.trip;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** Reads who goes along on trips to look after others, and how to reach those who act for the minors. */
@Repository
@Transactional(readOnly = true)
class TripGuardianQueries {

    private final JdbcClient jdbc;
    private final PeopleInSight people;

    TripGuardianQueries(JdbcClient jdbc, PeopleInSight people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** By name. */
    List<TripGuardian> of(SessionId session) {
        return jdbc.sql(
                        "SELECT * FROM known_trip_guardian WHERE session_id = :session ORDER BY family_name, given_name, id")
                .param("session", session.value())
                .query((row, number) -> new TripGuardian(
                        row.getObject("id", UUID.class),
                        row.getString("given_name"),
                        row.getString("family_name"),
                        row.getObject("born_on", LocalDate.class),
                        row.getString("phone"),
                        row.getObject("membership_id") != null,
                        Optional.ofNullable(row.getObject("membership_id", UUID.class))
                                .orElse(row.getObject("helper_id", UUID.class))))
                .list();
    }

    /** Who was to go along and was taken off, the latest first. */
    List<TripGuardiansPage.TakenOff> takenOff(SessionId session) {
        return jdbc.sql("""
                        SELECT given_name || ' ' || family_name AS name, superseded_at FROM trip_guardian
                        WHERE session_id = :session AND superseded_at <= known_at() ORDER BY superseded_at DESC, id
                        """)
                .param("session", session.value())
                .query((row, number) -> new TripGuardiansPage.TakenOff(
                        row.getString("name"),
                        row.getObject("superseded_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    /** Colleagues who may go along. */
    List<Option> colleagues() {
        return jdbc.sql("""
                        SELECT m.id, a.display_name FROM membership m JOIN account a ON a.id = m.account_id
                        WHERE m.ended_at IS NULL AND NOT m.roles <@ ARRAY['resident', 'volunteer', 'leader']
                        ORDER BY a.display_name COLLATE polish, m.id
                        """)
                .query((row, number) -> Option.of(row.getString("id"), row.getString("display_name")))
                .list();
    }

    /** Who helps in the group without an account, or went along with it before. */
    List<Option> helpers(GroupId group) {
        return jdbc.sql("""
                        SELECT h.id, h.name, h.capacity, t.phone
                        FROM known_minors_helper h
                            LEFT JOIN LATERAL (SELECT g.phone FROM known_trip_guardian g
                                WHERE g.organisation_id = h.organisation_id AND g.helper_id = h.id
                                ORDER BY g.recorded_at DESC LIMIT 1) t ON true
                        WHERE h.group_id = :group ORDER BY h.name, h.id
                        """)
                .param("group", group.value())
                .query((row, number) -> Option.of(
                        row.getString("id"),
                        known(
                                row.getString("name"),
                                Texts.t("activity.safeguarding.capacity." + row.getString("capacity")),
                                row.getString("phone"))))
                .list();
    }

    /** With the phone: two people can have one name. */
    private static String known(String name, String capacity, @Nullable String phone) {
        return phone == null
                ? Texts.t("activity.trip.guardian.known", name, capacity)
                : Texts.t("activity.trip.guardian.known.phone", name, capacity, phone);
    }

    /** Which guardians are on board. */
    Set<UUID> onBoard(SessionId session, Leg leg) {
        return new HashSet<>(jdbc.sql("""
                        SELECT g.id FROM known_trip_guardian g
                            JOIN known_guardian_boarding b ON b.organisation_id = g.organisation_id AND b.trip_guardian_id = g.id
                        WHERE g.session_id = :session AND b.leg = :leg AND b.on_board
                        """)
                .param("session", session.value())
                .param("leg", leg.code())
                .query(UUID.class)
                .list());
    }

    /** Whom to call: who acts for a minor, and whom an adult named, of everybody whose personal data the reader may read. */
    Map<PersonId, List<WhomToCall>> phones(Collection<Traveller> travellers) {
        var seen = people.inSight(DataClass.PERSONAL, Action.READ);
        var known = travellers.stream().filter(one -> seen.test(one.person())).toList();
        return jdbc
                .sql("""
                        SELECT person_id, given_name || ' ' || family_name AS name, NULL AS relation, phone, recorded_at, id
                        FROM known_guardian WHERE person_id = ANY (:minors)
                        UNION ALL
                        SELECT person_id, name, relation, phone, recorded_at, id FROM known_emergency_contact
                        WHERE person_id = ANY (:adults)
                        ORDER BY recorded_at, id
                        """)
                .param("minors", ids(known, Traveller::minor))
                .param("adults", ids(known, one -> !one.minor()))
                .query((row, number) -> Map.entry(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        new WhomToCall(row.getString("name"), row.getString("relation"), row.getString("phone"))))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static UUID[] ids(List<Traveller> travellers, Predicate<Traveller> which) {
        return travellers.stream()
                .filter(which)
                .map(one -> one.person().value())
                .toArray(UUID[]::new);
    }
}
