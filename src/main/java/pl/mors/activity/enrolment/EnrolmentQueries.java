package pl.mors.activity.enrolment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.GroupId;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.ParticipantNumber;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;

/**
 * Finds people for a place in a group or a line of its sheet, as far as the reader sees. Who may not read personal data finds a
 * participant of the group's programme by the exact number, as on the card in the participant's hand, and learns the name.
 */
@Repository
@Transactional(readOnly = true)
public class EnrolmentQueries {

    private static final int MOST = 20;
    private static final int SHORTEST_FRAGMENT = 2;

    private final JdbcClient jdbc;
    private final PeopleInSight sight;

    EnrolmentQueries(JdbcClient jdbc, PeopleInSight sight) {
        this.jdbc = jdbc;
        this.sight = sight;
    }

    /**
     * Somebody who may be meant.
     *
     * @param bornOn none where the reader may not read personal data
     * @param declaration none where the reader may not read about participation
     * @param enrolled whether the person has a place in the group that has no last day
     * @param endsOn last day of the place that the person has or had; none without one, and of an open one
     */
    public record Candidate(
            PersonId person,
            String givenName,
            String familyName,
            @Nullable LocalDate bornOn,
            @Nullable Declaration declaration,
            boolean enrolled,
            @Nullable LocalDate endsOn) {

        public String name() {
            return givenName + " " + familyName;
        }

        /** Whether the person has a place in the group that day or later. */
        public boolean hasPlace(LocalDate day) {
            return enrolled || (endsOn != null && !endsOn.isBefore(day));
        }

        /** From when on there can be a place: after the one that ends on a day to come. */
        LocalDate earliest(LocalDate today) {
            return endsOn == null || endsOn.isBefore(today) ? today : endsOn.plusDays(1);
        }
    }

    /**
     * How somebody stands in the programme under which the group runs.
     *
     * @param signedOn the day of the declaration; none without one
     */
    public record Declaration(
            @Nullable Integer number, @Nullable LocalDate signedOn) {}

    /** Whether the reader may search by name, and not only by the exact number. */
    public boolean searchesByName() {
        return sight.narrowedTo(DataClass.PERSONAL, Action.READ)
                .map(people -> !people.isEmpty())
                .orElse(true);
    }

    /** The first people whose name holds this fragment of at least two letters, or whose number in a programme it is. */
    public List<Candidate> find(GroupId group, String sought, LocalDate on) {
        var reach = Reach.of(sight);
        var number = ParticipantNumber.parse(sought);
        if (number.isPresent()) {
            return candidates(group, on, reach, """
                    SELECT b.* FROM person b JOIN participation n ON n.organisation_id = b.organisation_id
                        AND n.person_id = b.id WHERE n.number = :number
                    """, "OR p.number = :number", Map.of("number", number.get()));
        }
        if (sought.strip().length() < SHORTEST_FRAGMENT) {
            return List.of();
        }
        return reach.everybody()
                ? candidates(
                        group, on, reach, "SELECT * FROM search_people(:sought, :limit)", "", Map.of("sought", sought))
                : candidates(
                        group,
                        on,
                        reach,
                        "SELECT * FROM person WHERE id = ANY (:people) AND position(fold(:sought) IN search_name) > 0",
                        "",
                        Map.of("sought", sought));
    }

    /** One person; empty when there is none, or none whom the reader could have found. */
    public Optional<Candidate> person(GroupId group, PersonId person, LocalDate on) {
        return candidates(
                        group,
                        on,
                        Reach.of(sight),
                        "SELECT * FROM person WHERE id = :person",
                        "OR p.id IS NOT NULL",
                        Map.of("person", person.value()))
                .stream()
                .findFirst();
    }

    /** @param queues whether a place that is freed goes to who waits */
    record OwnGroup(String name, boolean queues) {}

    /** A group in which the person has an open place. */
    Optional<OwnGroup> groupOfOpenPlace(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT g.name, g.when_full = 'queue' AS queues FROM known_enrolment e
                            JOIN activity_group g ON g.organisation_id = e.organisation_id AND g.id = e.group_id
                        WHERE e.group_id = :group AND e.person_id = :person AND e.ended_on IS NULL
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .query((row, number) -> new OwnGroup(row.getString("name"), row.getBoolean("queues")))
                .optional();
    }

    /** Somebody whose place has a last day, in the past or to come. */
    record FormerMember(PersonId person, String name, LocalDate lastDay) {}

    /** The person with the last day of the latest place that has one; empty of whoever had none. */
    Optional<FormerMember> former(GroupId group, PersonId person) {
        return jdbc.sql("""
                        SELECT p.given_name || ' ' || p.family_name AS name, e.ended_on
                        FROM known_enrolment e JOIN person p ON p.organisation_id = e.organisation_id AND p.id = e.person_id
                        WHERE e.group_id = :group AND e.person_id = :person AND e.ended_on IS NOT NULL
                        ORDER BY e.ended_on DESC LIMIT 1
                        """)
                .param("group", group.value())
                .param("person", person.value())
                .query((row, number) ->
                        new FormerMember(person, row.getString("name"), row.getObject("ended_on", LocalDate.class)))
                .optional();
    }

    /** Those of the people whom the reader could have found. */
    public Set<PersonId> withinReach(GroupId group, Collection<PersonId> people, LocalDate on) {
        var reach = Reach.of(sight);
        if (reach.everybody()) {
            return Set.copyOf(people);
        }
        return jdbc.sql("""
                        SELECT b.id FROM person b
                        WHERE b.id = ANY (:asked) AND (b.id = ANY (:people) OR EXISTS (SELECT FROM group_programme gp
                            JOIN participation p ON p.organisation_id = gp.organisation_id AND p.programme_id = gp.programme_id
                            WHERE gp.group_id = :group AND gp.period @> :on::date AND p.person_id = b.id))
                        """)
                .param("asked", ids(people))
                .param("people", reach.ids())
                .param("group", group.value())
                .param("on", on)
                .query((row, number) -> new PersonId(row.getObject("id", UUID.class)))
                .set();
    }

    /**
     * @param people SQL of who is asked for
     * @param orElse SQL of what lets the reader find somebody who is not in sight
     */
    private List<Candidate> candidates(
            GroupId group, LocalDate on, Reach reach, String people, String orElse, Map<String, ?> params) {
        var participants = sight.inSight(DataClass.PARTICIPATION, Action.READ);
        return jdbc.sql("WITH found AS MATERIALIZED (" + people + """
                        )
                        SELECT b.id, b.given_name, b.family_name, b.date_of_birth, p.number, d.signed_on,
                            :everybody OR b.id = ANY (:people) AS seen,
                            EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = b.organisation_id
                                AND e.group_id = :group AND e.person_id = b.id AND e.ended_on IS NULL) AS enrolled,
                            (SELECT max(e.ended_on) FROM known_enrolment e WHERE e.organisation_id = b.organisation_id
                                AND e.group_id = :group AND e.person_id = b.id) AS ends_on
                        FROM found b
                            LEFT JOIN group_programme gp ON gp.organisation_id = b.organisation_id AND gp.group_id = :group
                                AND gp.period @> :on::date
                            LEFT JOIN participation p ON p.organisation_id = gp.organisation_id
                                AND p.programme_id = gp.programme_id AND p.person_id = b.id
                            LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id
                                AND d.participation_id = p.id
                        WHERE :everybody OR b.id = ANY (:people)\s""" + orElse + """

                        ORDER BY b.family_name, b.given_name, b.id LIMIT :limit
                        """)
                .params(params)
                .param("everybody", reach.everybody())
                .param("people", reach.ids())
                .param("limit", MOST)
                .param("group", group.value())
                .param("on", on)
                .query((row, number) -> candidate(row, participants))
                .list();
    }

    private static Candidate candidate(ResultSet row, Predicate<PersonId> participants) throws SQLException {
        var person = new PersonId(row.getObject("id", UUID.class));
        return new Candidate(
                person,
                row.getString("given_name"),
                row.getString("family_name"),
                row.getBoolean("seen") ? row.getObject("date_of_birth", LocalDate.class) : null,
                participants.test(person)
                        ? new Declaration(
                                row.getObject("number", Integer.class), row.getObject("signed_on", LocalDate.class))
                        : null,
                row.getBoolean("enrolled"),
                row.getBoolean("enrolled") ? null : row.getObject("ends_on", LocalDate.class));
    }

    /** Whose personal data the reader sees. */
    private record Reach(boolean everybody, Set<PersonId> people) {

        static Reach of(PeopleInSight sight) {
            var narrowed = sight.narrowedTo(DataClass.PERSONAL, Action.READ);
            return new Reach(narrowed.isEmpty(), narrowed.orElse(Set.of()));
        }

        /** For SQL. */
        UUID[] ids() {
            return EnrolmentQueries.ids(people);
        }
    }

    private static UUID[] ids(Collection<PersonId> people) {
        return people.stream().map(PersonId::value).toArray(UUID[]::new);
    }
}
