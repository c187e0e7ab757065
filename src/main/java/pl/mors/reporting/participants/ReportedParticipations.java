package pl.mors.reporting.participants;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.platform.Coded;
import pl.mors.platform.Sex;
import pl.mors.programme.ProgrammeId;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.participants.ReportedParticipation.Exit;
import pl.mors.reporting.participants.ReportedParticipation.Residence;
import pl.mors.reporting.participants.ReportedParticipation.StartUp;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads a programme's participations with all that a funder may ask, in one statement, a few rows at a time. */
@Repository
public class ReportedParticipations {

    private static final int FETCHED_AT_ONCE = 500;
    private static final TypeReference<List<Support>> SUPPORTS = new TypeReference<>() {};
    private static final TypeReference<Map<String, String>> ANSWERS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json;

    ReportedParticipations(JdbcClient jdbc, JsonMapper json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /**
     * In the order of the participants' numbers. Streams within the caller's transaction; close it.
     *
     * @param on the last day whose supports and exits count
     */
    public Stream<ReportedParticipation> of(ProgrammeId programme, LocalDate on) {
        return jdbc
                .sql("""
                        WITH given AS (
                            SELECT participation_id, support_scope, support_kind, support_subkind, min(given_on) AS started_on,
                                max(given_on) AS last_on
                            FROM support WHERE programme_id = :programme AND given_on <= :on
                            GROUP BY participation_id, support_scope, support_kind, support_subkind
                        ), supports AS (
                            SELECT participation_id, min(started_on) AS started_on,
                                jsonb_agg(jsonb_build_object('scope', support_scope, 'kind', support_kind, 'subKind', support_subkind,
                                        'startedOn', started_on, 'lastOn', last_on)
                                    ORDER BY started_on, support_kind, support_subkind, support_scope) AS supports
                            FROM given GROUP BY participation_id
                        ), answers AS (
                            SELECT a.participation_id, jsonb_object_agg(a.question, a.answer) AS answers
                            FROM known_sensitive_answer a
                            JOIN participation p ON p.organisation_id = a.organisation_id AND p.id = a.participation_id
                            WHERE p.programme_id = :programme GROUP BY a.participation_id
                        )
                        SELECT p.id, p.person_id, p.number, person.given_name, person.family_name, person.pesel,
                            person.other_identifier, person.date_of_birth, person.sex, person.citizenship, person.phone, person.email,
                            r.street, r.building, r.flat, r.postcode, r.locality, r.municipality, r.county, r.voivodeship,
                            r.urbanisation, d.signed_on, e.education, e.labour_status, e.labour_status_detail, e.occupation,
                            e.employer, e.education_ends_on, i.name AS institution, x.exited_on, x.path_completed, s.situations,
                            b.founded_on, b.amount, b.pkd,
                            coalesce(a.answers, '{}') AS answers, coalesce(g.supports, '[]') AS supports
                        FROM participation p
                        JOIN known_person person ON person.organisation_id = p.organisation_id AND person.id = p.person_id
                        LEFT JOIN supports g ON g.participation_id = p.id
                        LEFT JOIN answers a ON a.participation_id = p.id
                        LEFT JOIN LATERAL (
                            SELECT * FROM known_residence k
                            WHERE k.organisation_id = p.organisation_id AND k.person_id = p.person_id
                                AND k.valid_from <= coalesce(g.started_on, :on)
                            ORDER BY k.valid_from DESC LIMIT 1
                        ) r ON true
                        LEFT JOIN known_declaration d ON d.organisation_id = p.organisation_id AND d.participation_id = p.id
                            AND d.signed_on <= :on
                        LEFT JOIN known_entry_situation e ON e.organisation_id = p.organisation_id AND e.participation_id = p.id
                        LEFT JOIN institution i ON i.organisation_id = e.organisation_id AND i.id = e.institution_id
                        LEFT JOIN known_exit x ON x.organisation_id = p.organisation_id AND x.participation_id = p.id
                            AND x.exited_on <= :on
                        LEFT JOIN known_exit_situation s ON s.organisation_id = p.organisation_id AND s.participation_id = p.id
                            AND s.measured_on <= :on
                        LEFT JOIN known_start_up b ON b.organisation_id = p.organisation_id AND b.participation_id = p.id
                            AND b.founded_on <= :on
                        WHERE p.programme_id = :programme AND p.created_at <= known_at()
                        ORDER BY p.number
                        """)
                .withFetchSize(FETCHED_AT_ONCE)
                .param("programme", programme.value())
                .param("on", on)
                .query(this::participation)
                .stream();
    }

    private ReportedParticipation participation(ResultSet row, int rowNumber) throws SQLException {
        return new ReportedParticipation(
                row.getObject("id", UUID.class),
                row.getObject("person_id", UUID.class),
                row.getInt("number"),
                row.getString("given_name"),
                row.getString("family_name"),
                row.getString("pesel"),
                row.getString("other_identifier"),
                row.getObject("date_of_birth", LocalDate.class),
                Coded.of(Sex.class, row.getString("sex")),
                row.getString("citizenship"),
                row.getString("phone"),
                row.getString("email"),
                residence(row),
                row.getObject("signed_on", LocalDate.class),
                entry(row),
                json.readValue(row.getString("answers"), ANSWERS),
                exit(row),
                startUp(row),
                json.readValue(row.getString("supports"), SUPPORTS));
    }

    private static @Nullable Residence residence(ResultSet row) throws SQLException {
        var locality = row.getString("locality");
        return locality == null
                ? null
                : new Residence(
                        row.getString("street"),
                        row.getString("building"),
                        row.getString("flat"),
                        row.getString("postcode"),
                        locality,
                        row.getString("municipality"),
                        row.getString("county"),
                        row.getString("voivodeship"),
                        row.getInt("urbanisation"));
    }

    private static @Nullable Entry entry(ResultSet row) throws SQLException {
        var education = row.getString("education");
        return education == null
                ? null
                : new Entry(
                        education,
                        row.getString("labour_status"),
                        row.getString("labour_status_detail"),
                        row.getString("occupation"),
                        row.getString("employer"),
                        row.getObject("education_ends_on", LocalDate.class),
                        row.getString("institution"));
    }

    private static @Nullable StartUp startUp(ResultSet row) throws SQLException {
        var foundedOn = row.getObject("founded_on", LocalDate.class);
        return foundedOn == null ? null : new StartUp(foundedOn, row.getBigDecimal("amount"), row.getString("pkd"));
    }

    private static @Nullable Exit exit(ResultSet row) throws SQLException {
        var on = row.getObject("exited_on", LocalDate.class);
        if (on == null) {
            return null;
        }
        var situations = row.getArray("situations");
        return new Exit(
                on,
                row.getBoolean("path_completed"),
                situations == null ? List.of() : Arrays.asList((String[]) situations.getArray()));
    }
}
