package pl.mors.demo;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.identity.BearerToken;
import pl.mors.platform.Ids;

/** A workshop of each town is full: one place is offered, some wait for the next, and one gave a place up. */
final class DemoWaitingLists {

    /** Of the link to the offer; everybody may try it. */
    private static final BearerToken KEY = new BearerToken("mors_demo");

    private static final int PEOPLE = 5;
    private static final int LEAST = 4;
    private static final int DAYS_OF_FIRST = 21;

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoWaitingLists(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    private record Club(UUID id, UUID programme, int members) {}

    void add() {
        jdbc
                .sql("""
                        SELECT g.id, gp.programme_id, count(*) AS members
                        FROM activity_group g
                            JOIN group_programme gp ON gp.organisation_id = g.organisation_id AND gp.group_id = g.id
                                AND gp.period @> :today::date
                            JOIN place_span e ON e.organisation_id = g.organisation_id AND e.group_id = g.id
                                AND e.until_on > :today AND (e.from_on <= :today OR NOT e.after_exit)
                        WHERE g.kind = 'workshop' AND NOT g.hidden_membership
                        GROUP BY g.id, g.name, gp.programme_id ORDER BY members DESC, g.name""")
                .param("today", today)
                .query((row, number) -> new Club(
                        row.getObject("id", UUID.class),
                        row.getObject("programme_id", UUID.class),
                        row.getInt("members")))
                .list()
                .stream()
                .filter(club -> others(club).size() >= LEAST)
                .findFirst()
                .ifPresent(this::fill);
    }

    private void fill(Club club) {
        var people = others(club);
        jdbc.sql("UPDATE activity_group SET when_full = 'queue', capacity = :places WHERE id = :club")
                .param("places", club.members() + 2)
                .param("club", club.id())
                .update();
        offerByLink(club, waits(club, people.getFirst(), DAYS_OF_FIRST, null));
        offerByCall(club, people.get(1), waits(club, people.get(1), DAYS_OF_FIRST - 2, null));
        waits(club, people.getLast(), DAYS_OF_FIRST + 7, "declined");
        for (int place = 2; place < people.size() - 1; place++) {
            waits(club, people.get(place), DAYS_OF_FIRST - 4 * place, null);
        }
    }

    /** Participants of the club's programme who are not in the club. */
    private List<UUID> others(Club club) {
        return jdbc.sql("""
                        SELECT s.person_id FROM participation_state s
                            JOIN person p ON p.organisation_id = s.organisation_id AND p.id = s.person_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = :club
                        WHERE s.programme_id = :programme AND s.exited_on IS NULL
                            AND extract(year FROM age(:today::date, p.date_of_birth)) BETWEEN coalesce(g.age_from, 18)
                                AND coalesce(g.age_to, 120)
                            AND NOT EXISTS (SELECT FROM known_enrolment e WHERE e.organisation_id = s.organisation_id
                                AND e.group_id = :club AND e.person_id = s.person_id)
                        ORDER BY s.number DESC LIMIT :people""")
                .param("programme", club.programme())
                .param("today", today)
                .param("club", club.id())
                .param("people", PEOPLE)
                .query(UUID.class)
                .list();
    }

    private UUID waits(Club club, UUID person, int daysAgo, @Nullable String outcome) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO waiting_list_entry (organisation_id, id, group_id, person_id, together_id, entered_at, outcome,
                            recorded_at)
                        VALUES (current_organisation(), :id, :club, :person, :id, :enteredAt, :outcome, :at)""")
                .param("id", id)
                .param("club", club.id())
                .param("person", person)
                .param("enteredAt", at(daysAgo))
                .param("outcome", outcome)
                .param("at", outcome == null ? at(daysAgo) : at(daysAgo - 4))
                .update();
        return id;
    }

    private void offerByLink(Club club, UUID together) {
        offer(club, together, true);
        jdbc.sql("""
                        INSERT INTO place_offer_link (organisation_id, id, together_id, key_digest)
                        VALUES (current_organisation(), :id, :together, :digest)""")
                .param("id", Ids.next())
                .param("together", together)
                .param("digest", KEY.digest())
                .update();
    }

    /** To somebody without e-mail, who did not answer the first call. */
    private void offerByCall(Club club, UUID person, UUID together) {
        offer(club, together, false);
        jdbc.sql("""
                        INSERT INTO offer_call (organisation_id, id, group_id, together_id, person_id, result, recorded_at)
                        VALUES (current_organisation(), :id, :club, :together, :person, 'no_answer', :at)""")
                .param("id", Ids.next())
                .param("club", club.id())
                .param("together", together)
                .param("person", person)
                .param("at", at(1))
                .update();
    }

    private void offer(Club club, UUID together, boolean mailed) {
        jdbc.sql("""
                        INSERT INTO place_offer (organisation_id, id, group_id, together_id, free_from, answer_by, mailed, recorded_at)
                        VALUES (current_organisation(), :id, :club, :together, :from, :by, :mailed, :at)""")
                .param("id", Ids.next())
                .param("club", club.id())
                .param("together", together)
                .param("from", today)
                .param("by", today.plusDays(2))
                .param("mailed", mailed)
                .param("at", at(1))
                .update();
    }

    private OffsetDateTime at(int daysAgo) {
        return Moments.evening(today.minusDays(daysAgo));
    }
}
