package pl.mors.employment.employer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pl.mors.employment.EmployerId;
import pl.mors.platform.Nip;

@Repository
class EmployerRepository {

    private final JdbcClient jdbc;

    EmployerRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Makes clerks who write the same tax number wait for each other, so that the second sees the first's employer. */
    void lock(Nip nip) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('nip ' || current_organisation() || :nip, 0))")
                .param("nip", nip.digits())
                .query()
                .singleRow();
    }

    void insert(EmployerId id, Employer.Details details) {
        with(details, jdbc.sql("""
                        INSERT INTO employer (organisation_id, id, name, nip, street_address, locality, business, phone, email, staff)
                        VALUES (current_organisation(), :id, :name, :nip, :street, :locality, :business, :phone, :email, :staff)""")).param("id", id.value()).update();
    }

    /** Whether the employer was still at this version. */
    boolean update(EmployerId id, int version, Employer.Details details) {
        return with(details, jdbc.sql("""
                        UPDATE employer SET name = :name, nip = :nip, street_address = :street, locality = :locality,
                            business = :business, phone = :phone, email = :email, staff = :staff, version = version + 1
                        WHERE id = :id AND version = :version"""))
                        .param("id", id.value())
                        .param("version", version)
                        .update()
                == 1;
    }

    private static StatementSpec with(Employer.Details details, StatementSpec statement) {
        return statement
                .param("name", details.name())
                .param("nip", details.nip().digits())
                .param("street", details.streetAddress())
                .param("locality", details.locality())
                .param("business", details.business())
                .param("phone", details.phone())
                .param("email", details.email())
                .param("staff", details.staff());
    }
}
