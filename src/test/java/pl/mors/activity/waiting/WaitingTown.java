package pl.mors.activity.waiting;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

/** A town with full groups that let people wait. */
final class WaitingTown {

    private final GroupTown town;
    private final JdbcClient jdbc;

    WaitingTown(GroupTown town, JdbcClient jdbc) {
        this.town = town;
        this.jdbc = jdbc;
    }

    GroupTown groups() {
        return town;
    }

    /** A group with as many places as people, all of them taken. */
    GroupId full(List<PersonId> members) {
        var group = town.group("Klub dla seniorów");
        town.set(group, "capacity", members.size());
        town.set(group, "when_full", "queue");
        members.forEach(one -> town.enrolled(group, one, GroupTown.TODAY.minusDays(30)));
        return group;
    }

    /** A meeting was held today. */
    void held(GroupId group) {
        var session = town.session(group, GroupTown.hours(GroupTown.TODAY, "08:00", "09:00"));
        town.town()
                .inside(() -> jdbc.sql("UPDATE session SET status = 'held' WHERE id = :id")
                        .param("id", session.value())
                        .update());
    }

    void liveTogether(List<PersonId> people) {
        var household = Ids.next();
        town.town().inside(() -> {
            jdbc.sql("INSERT INTO household (organisation_id, id) VALUES (current_organisation(), :id)")
                    .param("id", household)
                    .update();
            people.forEach(one -> jdbc.sql("""
                            INSERT INTO household_member (organisation_id, id, household_id, person_id)
                            VALUES (current_organisation(), :id, :household, :person)
                            """)
                    .param("id", Ids.next())
                    .param("household", household)
                    .param("person", one.value())
                    .update());
        });
    }

    void email(PersonId person, String email) {
        town.town()
                .inside(() -> jdbc.sql("UPDATE person SET email = :email WHERE id = :person")
                        .param("email", email)
                        .param("person", person.value())
                        .update());
    }

    /** Waits with an offer whose last day was yesterday, and of which a message told or none did. */
    UUID withAnOfferThatIsOver(GroupId group, PersonId person, boolean mailed) {
        var together = Ids.next();
        town.town().inside(() -> {
            jdbc.sql("""
                    INSERT INTO waiting_list_entry (organisation_id, id, group_id, person_id, together_id)
                    VALUES (current_organisation(), :together, :group, :person, :together)
                    """)
                    .param("together", together)
                    .param("group", group.value())
                    .param("person", person.value())
                    .update();
            jdbc.sql("""
                    INSERT INTO place_offer (organisation_id, id, group_id, together_id, free_from, answer_by, mailed)
                    VALUES (current_organisation(), :together, :group, :together, DATE '2019-05-11', DATE '2019-05-14', :mailed)
                    """)
                    .param("together", together)
                    .param("group", group.value())
                    .param("mailed", mailed)
                    .update();
        });
        return together;
    }

    /** How somebody stands who waits or waited in the group, as of now. */
    List<String> standing(GroupId group, PersonId person) {
        return town.town()
                .inside(() -> jdbc.sql("""
                        SELECT coalesce(w.outcome, CASE WHEN o.id IS NULL THEN 'waiting' ELSE 'offered' END)
                        FROM known_waiting_list_entry w
                            LEFT JOIN known_place_offer o ON o.together_id = w.together_id AND o.answer IS NULL
                        WHERE w.group_id = :group AND w.person_id = :person ORDER BY w.recorded_at
                        """)
                        .param("group", group.value())
                        .param("person", person.value())
                        .query(String.class)
                        .list());
    }

    UUID together(GroupId group, PersonId person) {
        return town.town()
                .inside(() -> jdbc.sql("""
                        SELECT together_id FROM known_waiting_list_entry
                        WHERE group_id = :group AND person_id = :person AND outcome IS NULL
                        """)
                        .param("group", group.value())
                        .param("person", person.value())
                        .query(UUID.class)
                        .single());
    }

    int members(GroupId group) {
        return town.count(
                "SELECT count(*) FROM known_enrolment WHERE group_id = ? AND ended_on IS NULL", group.value());
    }
}
