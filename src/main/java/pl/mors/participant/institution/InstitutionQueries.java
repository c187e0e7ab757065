package pl.mors.participant.institution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.InstitutionId;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.institution.InstitutionInProgramme.Support;
import pl.mors.person.Address;
import pl.mors.person.PersonId;
import pl.mors.person.Urbanisation;
import pl.mors.person.Voivodeship;
import pl.mors.platform.Nip;
import pl.mors.platform.NotFound;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.Delivery.ActivityKind;
import pl.mors.programme.file.ProgrammeFile.Sourced;

@Repository
@Transactional(readOnly = true)
public class InstitutionQueries {

    private final JdbcClient jdbc;

    InstitutionQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** All of them, by name: a town has tens. */
    List<Institution> all() {
        return jdbc.sql("SELECT * FROM institution ORDER BY name, id")
                .query((row, number) -> institution(row))
                .list();
    }

    /**
     * The institution.
     *
     * @throws NotFound when the organisation has no such institution
     */
    Institution get(InstitutionId id) {
        return jdbc.sql("SELECT * FROM institution WHERE id = :id")
                .param("id", id.value())
                .query((row, number) -> institution(row))
                .optional()
                .orElseThrow(() -> new NotFound("institution " + id));
    }

    Optional<Institution> find(Nip nip) {
        return jdbc.sql("SELECT * FROM institution WHERE nip = :nip")
                .param("nip", nip.digits())
                .query((row, number) -> institution(row))
                .optional();
    }

    /** Those that take part in a programme, by name. */
    public List<Institution> in(ProgrammeId programme) {
        return jdbc.sql("""
                        SELECT i.* FROM known_institution_participation p
                            JOIN institution i ON i.organisation_id = p.organisation_id AND i.id = p.institution_id
                        WHERE p.programme_id = :programme ORDER BY i.name, i.id""")
                .param("programme", programme.value())
                .query((row, number) -> institution(row))
                .list();
    }

    /** Those that take part in a programme, by name, with what they were given there. */
    List<InstitutionInProgramme> participants(Programme programme) {
        var names = kinds(programme).stream().collect(Collectors.toMap(ActivityKind::key, ActivityKind::name));
        var supports = jdbc.sql("""
                        SELECT institution_id, id, activity_kind, started_on, ended_on FROM known_institution_support
                        WHERE programme_id = :programme ORDER BY started_on, activity_kind""")
                .param("programme", programme.id().value())
                .query((row, number) -> new Given(
                        row.getObject("institution_id", UUID.class),
                        new Support(
                                row.getObject("id", UUID.class),
                                names.getOrDefault(row.getString("activity_kind"), row.getString("activity_kind")),
                                row.getObject("started_on", LocalDate.class),
                                row.getObject("ended_on", LocalDate.class))))
                .list();
        return jdbc.sql("""
                        SELECT i.*, p.staff_covered, p.ended_on, (
                            SELECT count(*) FROM known_entry_situation e
                                JOIN participation a ON a.organisation_id = e.organisation_id AND a.id = e.participation_id
                            WHERE e.institution_id = i.id AND a.programme_id = p.programme_id) AS staff
                        FROM known_institution_participation p
                            JOIN institution i ON i.organisation_id = p.organisation_id AND i.id = p.institution_id
                        WHERE p.programme_id = :programme ORDER BY i.name, i.id""")
                .param("programme", programme.id().value())
                .query((row, number) -> new InstitutionInProgramme(
                        institution(row),
                        row.getBoolean("staff_covered"),
                        row.getObject("ended_on", LocalDate.class),
                        supports.stream()
                                .filter(given -> given.institution().equals(uuid(row)))
                                .map(Given::support)
                                .toList(),
                        row.getInt("staff")))
                .list();
    }

    /** The participants who come from the institution, whom its figure counts, in the order of the register. */
    List<InstitutionStaff> staff(ProgrammeId programme, InstitutionId id) {
        return jdbc.sql("""
                        SELECT a.id, a.person_id, a.number, p.given_name, p.family_name FROM known_entry_situation e
                            JOIN participation a ON a.organisation_id = e.organisation_id AND a.id = e.participation_id
                            JOIN person p ON p.organisation_id = a.organisation_id AND p.id = a.person_id
                        WHERE e.institution_id = :institution AND a.programme_id = :programme
                        ORDER BY p.family_name, p.given_name, p.id""")
                .param("institution", id.value())
                .param("programme", programme.value())
                .query((row, number) -> new InstitutionStaff(
                        new ParticipationId(row.getObject("id", UUID.class)),
                        new PersonId(row.getObject("person_id", UUID.class)),
                        row.getInt("number"),
                        row.getString("given_name"),
                        row.getString("family_name")))
                .list();
    }

    /** As a participant of the programme; empty when it is none. */
    Optional<InstitutionInProgramme> participant(Programme programme, InstitutionId id) {
        return participants(programme).stream()
                .filter(one -> one.institution().id().equals(id))
                .findFirst();
    }

    /** The programme's kinds of activity that count as support: what an institution can be given. */
    static List<ActivityKind> kinds(Programme programme) {
        return programme.definition().sourced(Delivery::activityKinds).stream()
                .map(Sourced::value)
                .filter(ActivityKind::countsAsSupport)
                .toList();
    }

    private record Given(UUID institution, Support support) {}

    private static UUID uuid(ResultSet row) {
        try {
            return row.getObject("id", UUID.class);
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Institution institution(ResultSet row) throws SQLException {
        var nip = row.getString("nip");
        return new Institution(
                new InstitutionId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                new Institution.Details(
                        row.getString("name"),
                        nip == null ? null : new Nip(nip),
                        InstitutionKind.of(row.getString("kind"), row.getString("sub_kind")),
                        new Address(
                                null,
                                row.getString("street"),
                                row.getString("building"),
                                row.getString("flat"),
                                row.getString("postcode"),
                                row.getString("locality"),
                                null,
                                row.getString("municipality"),
                                row.getString("county"),
                                Voivodeship.ofName(row.getString("voivodeship")),
                                Urbanisation.ofDegree(row.getInt("urbanisation"))),
                        row.getString("phone"),
                        row.getString("email")));
    }
}
