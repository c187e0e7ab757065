package pl.mors.participant.institution;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pl.mors.participant.InstitutionId;
import pl.mors.platform.Ids;
import pl.mors.programme.ProgrammeId;

@Repository
class InstitutionRepository {

    private final JdbcClient jdbc;

    InstitutionRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes clerks who write the same tax number, or name without one, wait for each other: the second sees the first's institution. */
    void lock(String what) {
        jdbc.sql(
                        "SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('institution ' || current_organisation() || :what, 0))")
                .param("what", what)
                .query()
                .singleRow();
    }

    void insert(InstitutionId id, Institution.Details details) {
        with(details, jdbc.sql("""
                        INSERT INTO institution (organisation_id, id, name, nip, kind, sub_kind, street, building, flat, postcode, locality,
                            municipality, county, voivodeship, urbanisation, phone, email)
                        VALUES (current_organisation(), :id, :name, :nip, :kind, :subKind, :street, :building, :flat, :postcode, :locality,
                            :municipality, :county, :voivodeship, :urbanisation, :phone, :email)""")).param("id", id.value()).update();
    }

    /** Whether the institution was still at this version. */
    boolean update(InstitutionId id, int version, Institution.Details details) {
        return with(details, jdbc.sql("""
                        UPDATE institution SET name = :name, nip = :nip, kind = :kind, sub_kind = :subKind, street = :street,
                            building = :building, flat = :flat, postcode = :postcode, locality = :locality,
                            municipality = :municipality, county = :county, voivodeship = :voivodeship,
                            urbanisation = :urbanisation, phone = :phone, email = :email, version = version + 1
                        WHERE id = :id AND version = :version"""))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    /** Until the transaction ends nobody else records anything about this institution. */
    void lock(InstitutionId id) {
        jdbc.sql("SELECT id FROM institution WHERE id = :id FOR NO KEY UPDATE")
                .param("id", id.value())
                .query(row -> {});
    }

    void recordParticipation(
            ProgrammeId programme, InstitutionId institution, boolean staffCovered, @Nullable LocalDate endedOn) {
        jdbc.sql("""
                        UPDATE institution_participation SET superseded_at = clock_timestamp()
                        WHERE programme_id = :programme AND institution_id = :institution AND superseded_at IS NULL""")
                .param("programme", programme.value())
                .param("institution", institution.value())
                .update();
        jdbc.sql("""
                        INSERT INTO institution_participation (organisation_id, id, programme_id, institution_id, staff_covered, ended_on)
                        VALUES (current_organisation(), :id, :programme, :institution, :staffCovered, :endedOn)""")
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("institution", institution.value())
                .param("staffCovered", staffCovered)
                .param("endedOn", endedOn)
                .update();
    }

    /** A second record of the kind from the same day corrects the first. */
    void recordSupport(
            ProgrammeId programme,
            InstitutionId institution,
            String activityKind,
            LocalDate startedOn,
            @Nullable LocalDate endedOn) {
        jdbc.sql("""
                        UPDATE institution_support SET superseded_at = clock_timestamp()
                        WHERE programme_id = :programme AND institution_id = :institution AND activity_kind = :kind
                            AND started_on = :startedOn AND superseded_at IS NULL""")
                .param("programme", programme.value())
                .param("institution", institution.value())
                .param("kind", activityKind)
                .param("startedOn", startedOn)
                .update();
        jdbc.sql("""
                        INSERT INTO institution_support (organisation_id, id, programme_id, institution_id, activity_kind, started_on, ended_on)
                        VALUES (current_organisation(), :id, :programme, :institution, :kind, :startedOn, :endedOn)""")
                .param("id", Ids.next())
                .param("programme", programme.value())
                .param("institution", institution.value())
                .param("kind", activityKind)
                .param("startedOn", startedOn)
                .param("endedOn", endedOn)
                .update();
    }

    /** Whether it was there. */
    boolean withdrawSupport(ProgrammeId programme, InstitutionId institution, UUID support) {
        return jdbc.sql("""
                        UPDATE institution_support SET superseded_at = clock_timestamp()
                        WHERE id = :id AND programme_id = :programme AND institution_id = :institution AND superseded_at IS NULL""")
                        .param("id", support)
                        .param("programme", programme.value())
                        .param("institution", institution.value())
                        .update()
                == 1;
    }

    private static StatementSpec with(Institution.Details details, StatementSpec statement) {
        var address = details.address();
        var nip = details.nip();
        return statement
                .param("name", details.name())
                .param("nip", nip == null ? null : nip.digits())
                .param("kind", details.kind().kind())
                .param("subKind", details.kind().subKind())
                .param("street", address.street())
                .param("building", address.building())
                .param("flat", address.flat())
                .param("postcode", address.postcode())
                .param("locality", address.locality())
                .param("municipality", address.municipality())
                .param("county", address.county())
                .param("voivodeship", address.voivodeship().officialName())
                .param("urbanisation", address.urbanisation().degree())
                .param("phone", details.phone())
                .param("email", details.email());
    }
}
