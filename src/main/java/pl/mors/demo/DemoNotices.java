package pl.mors.demo;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.platform.Ids;

/**
 * What the town tells people about their data: a first clause that everybody knows, a second one of this month that some still wait
 * for, and one of a programme that asks for declarations.
 */
final class DemoNotices {

    private static final LocalDate GDPR_APPLIES = LocalDate.of(2018, 5, 25);
    private static final int NEW_SINCE_DAYS = 12;

    private final JdbcClient jdbc;
    private final LocalDate today;
    private final String centre;

    DemoNotices(JdbcClient jdbc, LocalDate today, String centre) {
        this.jdbc = jdbc;
        this.today = today;
        this.centre = centre;
    }

    void add() {
        var renewed = today.minusDays(NEW_SINCE_DAYS);
        var first = version(null, 1, GDPR_APPLIES, text("udział w zajęciach i programach ośrodka."));
        var second = version(
                null,
                2,
                renewed,
                text("udział w zajęciach i programach ośrodka oraz ocena ich wyników przez badaczy."));
        give(first, "SELECT id, row_number() OVER (ORDER BY id) AS place FROM person", GDPR_APPLIES);
        give(
                second,
                "SELECT id, row_number() OVER (ORDER BY id) AS place FROM person WHERE merged_into_id IS NULL",
                renewed,
                9);
        jdbc.sql("""
                        SELECT p.id FROM programme p JOIN participation a ON a.programme_id = p.id
                        WHERE p.declaration_required GROUP BY p.id ORDER BY count(*) DESC, p.id LIMIT 1""").query(UUID.class).list().forEach(programme -> {
            var own = version(
                    programme,
                    1,
                    GDPR_APPLIES,
                    text("udział w projekcie i jego rozliczenie. Dane otrzymuje instytucja, która go finansuje."));
            give(
                    own,
                    "SELECT person_id AS id, row_number() OVER (ORDER BY number) AS place FROM participation"
                            + " WHERE programme_id = '" + programme + "'",
                    GDPR_APPLIES,
                    4);
        });
    }

    private String text(String purpose) {
        return """
                Administratorem Twoich danych jest %s.

                Cel: %s Podstawą jest zadanie publiczne ośrodka (art. 6 ust. 1 lit. c i e RODO).

                Możesz poprosić o kopię swoich danych, o ich poprawienie i ograniczenie, a do Prezesa Urzędu Ochrony Danych Osobowych \
                złożyć skargę.

                To jest zmyślona klauzula przykładowego miasta.
                """.formatted(centre, purpose).strip();
    }

    private UUID version(@Nullable UUID programme, int version, LocalDate validFrom, String body) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO privacy_notice (organisation_id, id, programme_id, version, valid_from, renews, body, recorded_at,
                            recorded_by)
                        VALUES (current_organisation(), :id, :programme, :version, :validFrom, true, :body, :at,
                            (SELECT account_id FROM membership WHERE 'data_protection_officer' = ANY (roles) LIMIT 1))""")
                .param("id", id)
                .param("programme", programme)
                .param("version", version)
                .param("validFrom", validFrom)
                .param("body", body)
                .param("at", Moments.evening(validFrom.minusDays(1)))
                .update();
        return id;
    }

    private void give(UUID notice, String people, LocalDate since) {
        give(notice, people, since, Integer.MAX_VALUE);
    }

    /** @param butEach of so many people one still waits */
    private void give(UUID notice, String people, LocalDate since, int butEach) {
        jdbc.sql("""
                        INSERT INTO notice_given (organisation_id, id, person_id, notice_id, given_on, way, recorded_at, guardian_id)
                        SELECT current_organisation(), gen_random_uuid(), p.id, :notice,
                            greatest(:since, (SELECT min(r.valid_from) FROM residence r WHERE r.person_id = p.id)),
                            CASE place %% 5 WHEN 0 THEN 'read_aloud' WHEN 1 THEN 'online' ELSE 'paper' END, :at,
                            (SELECT g.id FROM guardian g WHERE g.person_id = p.id ORDER BY g.id LIMIT 1)
                        FROM (%s) p WHERE place %% :butEach <> 0""".formatted(people))
                .param("notice", notice)
                .param("since", since)
                .param("butEach", butEach)
                .param("at", Moments.evening(since))
                .update();
    }
}
