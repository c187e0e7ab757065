package pl.mors.activity.protection;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.Envelope;
import pl.mors.platform.Ids;
import tools.jackson.databind.json.JsonMapper;

/** Keeps and reads cards; each text opens in the row that it was hidden for and in no other. */
@Repository
@Transactional
class InterventionRepository {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String CARDS = """
            SELECT c.id, c.card_id, c.reported_on, c.closed_on, c.content, c.recorded_at, a.display_name
            FROM known_intervention_card c LEFT JOIN account a ON a.id = c.recorded_by
            """;

    private final JdbcClient jdbc;
    private final Envelope envelope;

    InterventionRepository(JdbcClient jdbc, Envelope envelope) {
        this.jdbc = jdbc;
        this.envelope = envelope;
    }

    /** The latest report first. */
    List<Intervention> all() {
        return jdbc.sql(CARDS + " ORDER BY c.reported_on DESC, c.card_id")
                .query(this::intervention)
                .list();
    }

    Optional<Intervention> find(UUID card) {
        return jdbc.sql(CARDS + " WHERE c.card_id = :card")
                .param("card", card)
                .query(this::intervention)
                .optional();
    }

    UUID open(LocalDate reportedOn, InterventionText text) {
        var card = Ids.next();
        insert(card, reportedOn, null, text);
        return card;
    }

    /**
     * Goes on with a card; what it said before stays on record.
     *
     * @param read the row that was read
     * @return whether it is still the card's last; nothing is stored when it is not
     */
    boolean goOn(UUID card, UUID read, LocalDate reportedOn, @Nullable LocalDate closedOn, InterventionText text) {
        boolean last = jdbc.sql("""
                        UPDATE intervention_card SET superseded_at = clock_timestamp()
                        WHERE card_id = :card AND id = :read AND superseded_at IS NULL
                        """).param("card", card).param("read", read).update() == 1;
        if (last) {
            insert(card, reportedOn, closedOn, text);
        }
        return last;
    }

    private void insert(UUID card, LocalDate reportedOn, @Nullable LocalDate closedOn, InterventionText text) {
        var id = Ids.next();
        jdbc.sql("""
                        INSERT INTO intervention_card (organisation_id, id, card_id, reported_on, closed_on, content)
                        VALUES (current_organisation(), :id, :card, :reportedOn, :closedOn, :content)
                        """)
                .param("id", id)
                .param("card", card)
                .param("reportedOn", reportedOn)
                .param("closedOn", closedOn)
                .param(
                        "content",
                        envelope.seal(JSON.writeValueAsString(text).getBytes(StandardCharsets.UTF_8), owner(id)))
                .update();
    }

    private Intervention intervention(ResultSet row, int number) throws SQLException {
        var content = envelope.open(row.getBytes("content"), owner(row.getObject("id", UUID.class)));
        return new Intervention(
                row.getObject("card_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getObject("reported_on", LocalDate.class),
                row.getObject("closed_on", LocalDate.class),
                JSON.readValue(content, InterventionText.class),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                Objects.requireNonNullElse(row.getString("display_name"), ""));
    }

    private static String owner(UUID row) {
        return "intervention " + row;
    }
}
