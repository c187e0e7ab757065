package pl.mors.reporting.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ProgrammeId;
import pl.mors.reporting.participants.ReportedInstitution.Support;
import pl.mors.reporting.participants.ReportedParticipation.Residence;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a programme's institutions with all that a funder may ask, in one statement. */
@Repository
@Transactional(readOnly = true)
public class ReportedInstitutions {

    private static final TypeReference<List<Support>> SUPPORTS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportedInstitutions(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * By name; one that was given nothing yet does not take part yet.
     *
     * @param on the last day whose supports and ends count
     */
    public List<ReportedInstitution> of(ProgrammeId programme, LocalDate on) {
        return jdbc
                .sql("""
                        SELECT i.*, p.staff_covered, CASE WHEN p.ended_on <= :on THEN p.ended_on END AS left_on, (
                            SELECT count(*) FROM known_entry_situation e
                                JOIN participation a ON a.organisation_id = e.organisation_id AND a.id = e.participation_id
                            WHERE e.institution_id = i.id AND a.programme_id = p.programme_id) AS staff, (
                            SELECT jsonb_agg(jsonb_build_object('scope', r.support_scope, 'kind', r.support_kind,
                                    'subKind', r.support_subkind, 'startedOn', s.started_on,
                                    'endedOn', CASE WHEN s.ended_on <= :on THEN s.ended_on END)
                                ORDER BY s.started_on, s.activity_kind)
                            FROM known_institution_support s
                                JOIN activity_rule r ON r.organisation_id = s.organisation_id AND r.programme_id = s.programme_id
                                    AND r.activity_kind = s.activity_kind
                            WHERE s.programme_id = p.programme_id AND s.institution_id = i.id AND s.started_on <= :on) AS supports
                        FROM known_institution_participation p
                            JOIN institution i ON i.organisation_id = p.organisation_id AND i.id = p.institution_id
                        WHERE p.programme_id = :programme ORDER BY i.name, i.id""")
                .param("programme", programme.value())
                .param("on", on)
                .query((row, number) -> institution(row))
                .list()
                .stream()
                .filter(one -> !one.supports().isEmpty())
                .toList();
    }

    private ReportedInstitution institution(ResultSet row) throws SQLException {
        var supports = row.getString("supports");
        return new ReportedInstitution(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getString("nip"),
                row.getString("kind"),
                row.getString("sub_kind"),
                new Residence(
                        row.getString("street"),
                        row.getString("building"),
                        row.getString("flat"),
                        row.getString("postcode"),
                        row.getString("locality"),
                        row.getString("municipality"),
                        row.getString("county"),
                        row.getString("voivodeship"),
                        row.getInt("urbanisation")),
                row.getString("phone"),
                row.getString("email"),
                row.getBoolean("staff_covered"),
                row.getInt("staff"),
                row.getObject("left_on", LocalDate.class),
                supports == null ? List.of() : json.readValue(supports, SUPPORTS));
    }
}
