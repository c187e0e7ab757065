package pl.mors.demo;

import java.nio.charset.StandardCharsets;
import java.sql.Types;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/** The most crowded club takes sign-ups on the site: two residents wait for an answer, one has had it. */
final class DemoSignUps {

    private final JdbcClient jdbc;
    private final LocalDate today;

    DemoSignUps(JdbcClient jdbc, LocalDate today) {
        this.jdbc = jdbc;
        this.today = today;
    }

    void add() {
        jdbc.sql("""
                        SELECT g.id FROM activity_group g
                        WHERE g.kind IN ('club', 'workshop') AND g.listed_publicly AND NOT g.hidden_membership AND g.closed_on IS NULL
                            AND EXISTS (SELECT FROM session s WHERE s.organisation_id = g.organisation_id AND s.group_id = g.id
                                AND s.status = 'planned' AND (lower(s.period) AT TIME ZONE 'Europe/Warsaw')::date BETWEEN :today AND :today::date + 13)
                        ORDER BY (SELECT count(*) FROM known_enrolment e WHERE e.organisation_id = g.organisation_id
                            AND e.group_id = g.id) DESC, g.name LIMIT 1""").param("today", today).query(UUID.class).list().forEach(this::open);
    }

    private void open(UUID club) {
        jdbc.sql("UPDATE activity_group SET takes_sign_ups = true WHERE id = :club")
                .param("club", club)
                .update();
        signUp(club, List.of("Wanda", "Jasna"), null, 2, null, null, null);
        signUp(club, List.of("Zofia", "Miła"), "Ewa Miła", 1, null, null, null);
        signUp(club, List.of("Roman", "Pogodny"), null, 9, "declined", null, null);
        var family = Ids.next();
        signUp(club, List.of("Adam", "Wesoły"), null, 1, null, family, 1);
        signUp(club, List.of("Lena", "Wesoła"), "Adam Wesoły", 1, null, family, 2);
    }

    private void signUp(
            UUID club,
            List<String> name,
            @Nullable String guardian,
            int daysAgo,
            @Nullable String outcome,
            @Nullable UUID family,
            @Nullable Integer number) {
        var arrivedOn = today.minusDays(daysAgo);
        jdbc.sql("""
                        INSERT INTO sign_up (organisation_id, id, group_id, wish, given_name, family_name, guardian, phone, language,
                            code_digest, arrived_on, expires_on, outcome, answered_on, together_id, together_number)
                        VALUES (current_organisation(), :id, :club, 'place', :givenName, :familyName, :guardian, '+48 00 123 45 67', 'pl',
                            sha256(:code), :arrivedOn, :expiresOn, :outcome, :answeredOn, :family, :number)""")
                .param("id", Ids.next())
                .param("club", club)
                .param("givenName", name.getFirst())
                .param("familyName", name.getLast())
                .param("guardian", guardian)
                .param("family", family)
                .param("number", number, Types.SMALLINT)
                .param("code", Ids.next().toString().getBytes(StandardCharsets.UTF_8))
                .param("arrivedOn", arrivedOn)
                .param("expiresOn", outcome == null ? arrivedOn.plusDays(60) : today.plusDays(7))
                .param("outcome", outcome)
                .param("answeredOn", outcome == null ? null : today.minusDays(7))
                .update();
    }
}
