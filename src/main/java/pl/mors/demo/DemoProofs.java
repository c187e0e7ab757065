package pl.mors.demo;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.document.Envelope;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.platform.Ids;

/** The funder accepts signatures on glass and reports of platforms since two months; at the latest session of a club all but one signed so. */
final class DemoProofs {

    private static final int DAYS = 60;
    private static final int POINTS = 45;

    private final JdbcClient jdbc;
    private final FileStore files;
    private final Envelope envelope;
    private final LocalDate since;

    DemoProofs(JdbcClient jdbc, FileStore files, Envelope envelope, LocalDate today) {
        this.jdbc = jdbc;
        this.files = files;
        this.envelope = envelope;
        this.since = today.minusDays(DAYS);
    }

    void add() {
        accept("glass");
        accept("remote_log");
        sign();
    }

    private void accept(String kind) {
        var letter = ((Stored) files.store(
                        FileKind.PAPER, "zgoda-na-dowod-obecnosci.pdf", DemoPaper.saying("Zgoda z demonstracji")))
                .id();
        jdbc.sql("""
                        INSERT INTO proof_acceptance (organisation_id, id, programme_id, kind, valid_from, letter_sign, letter_date,
                            file_id, recorded_at)
                        SELECT current_organisation(), gen_random_uuid(), p.id, :kind, :since, 'IP-EFS.433.7', :dated, :letter, :at
                        FROM programme p
                        WHERE EXISTS (SELECT FROM group_programme g
                            WHERE g.organisation_id = p.organisation_id AND g.programme_id = p.id AND g.period @> :since)
                        """)
                .param("kind", kind)
                .param("since", since)
                .param("dated", since.minusDays(5))
                .param("letter", letter.value())
                .param("at", Moments.evening(since))
                .update();
    }

    private void sign() {
        var session = jdbc.sql("""
                        SELECT s.id FROM session s
                            JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                            JOIN activity_group g ON g.organisation_id = s.organisation_id AND g.id = s.group_id
                        WHERE s.status = 'held' AND g.kind = 'club' AND NOT g.hidden_membership
                            AND EXISTS (SELECT FROM accepted_at_session c WHERE c.session_id = s.id AND c.kind = 'glass')
                        ORDER BY e.on_day DESC, s.id LIMIT 1
                        """).query(UUID.class).optional();
        session.ifPresent(id -> {
            var people = jdbc.sql("""
                            SELECT person_id FROM known_attendance
                            WHERE session_id = :session AND status = 'present'
                            ORDER BY person_id OFFSET 1
                            """).param("session", id).query(UUID.class).list();
            for (int at = 0; at < people.size(); at++) {
                sign(id, people.get(at), at);
            }
        });
    }

    private void sign(UUID session, UUID person, int hand) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO glass_signature (organisation_id, id, session_id, person_id, strokes, device_id, device_clock,
                            clock_offset_ms)
                        SELECT current_organisation(), :id, s.id, :person, :strokes, :device, upper(e.period), 0
                        FROM session s JOIN calendar_entry e ON e.organisation_id = s.organisation_id AND e.id = s.entry_id
                        WHERE s.id = :session
                        """)
                .param("id", id)
                .param("session", session)
                .param("person", person)
                .param("strokes", envelope.seal(drawn(hand).getBytes(StandardCharsets.UTF_8), "glass signature " + id))
                .param("device", new UUID(0, 1))
                .update();
    }

    /** A scribble, another one for each hand. */
    private static String drawn(int hand) {
        return IntStream.range(0, POINTS)
                .mapToObj(point -> (40 + point * 12) + ","
                        + (150 + Math.round(90 * Math.sin(point * 0.7 + hand) * Math.cos(point * (0.1 + hand * 0.03)))))
                .collect(Collectors.joining(" "));
    }
}
