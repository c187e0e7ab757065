package pl.mors.person.register;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class RegisterRepository {

    private final JdbcClient jdbc;

    RegisterRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean isOrganisationMadeUp() {
        return jdbc.sql("SELECT made_up FROM organisation WHERE id = current_organisation()")
                .query(Boolean.class)
                .single();
    }

    /** Makes clerks who register people of one date of birth wait for each other, so that the second sees the first's entry. */
    void lockPeopleBornOn(LocalDate day) {
        jdbc.sql("SELECT 1 FROM pg_advisory_xact_lock(hashtextextended('born ' || current_organisation() || :day, 0))")
                .param("day", day.toString())
                .query()
                .singleRow();
    }

    /** People of the same date of birth with a similar name, the most similar first. */
    List<LookAlike> alike(NewPerson person) {
        var alike = "people_alike(:givenName, :familyName, :bornOn) WITH ORDINALITY p";
        return jdbc.sql(RegisterQueries.LOOK_ALIKES.formatted(alike) + "ORDER BY p.ordinality")
                .param("givenName", person.details().givenName())
                .param("familyName", person.details().familyName())
                .param("bornOn", person.identity().bornOn())
                .query(RegisterQueries::lookAlike)
                .list();
    }

    /** False when somebody else has just registered the PESEL; then nothing was written. */
    boolean insert(PersonId id, NewPerson person) {
        var details = person.details();
        var row = jdbc.sql("""
                        INSERT INTO person (organisation_id, id, given_name, family_name, pesel, no_pesel_reason,
                            other_identifier, date_of_birth, sex, citizenship, phone, email, preferred_language)
                        VALUES (current_organisation(), :id, :givenName, :familyName, :pesel, :noPeselReason,
                            :otherIdentifier, :bornOn, :sex, :citizenship, :phone, :email, :language)
                        ON CONFLICT (organisation_id, pesel) WHERE pesel IS NOT NULL DO NOTHING""")
                .param("id", id.value())
                .param("givenName", details.givenName())
                .param("familyName", details.familyName())
                .param("bornOn", person.identity().bornOn())
                .param("sex", person.identity().sex().code())
                .param("citizenship", details.citizenship().code())
                .param("phone", details.contact().phone())
                .param("email", details.contact().email())
                .param("language", details.contact().language().tag());
        return identified(row, person.identity()).update() == 1;
    }

    /** Whether the row still had this version, and was changed. */
    boolean updateIdentity(PersonId id, int version, NewPerson.Identity identity) {
        var row = jdbc.sql("""
                        UPDATE person SET pesel = :pesel, no_pesel_reason = :noPeselReason, other_identifier = :otherIdentifier,
                            date_of_birth = :bornOn, sex = :sex, version = version + 1
                        WHERE id = :id AND version = :version""")
                .param("id", id.value())
                .param("version", version)
                .param("bornOn", identity.bornOn())
                .param("sex", identity.sex().code());
        return identified(row, identity).update() == 1;
    }

    void insertCorrection(PersonId person, String reason) {
        jdbc.sql("""
                        INSERT INTO identity_correction (organisation_id, id, person_id, reason)
                        VALUES (current_organisation(), :id, :person, :reason)""")
                .param("id", Ids.next())
                .param("person", person.value())
                .param("reason", reason)
                .update();
    }

    private static StatementSpec identified(StatementSpec row, NewPerson.Identity identity) {
        return switch (identity) {
            case NewPerson.WithPesel(var pesel) ->
                row.param("pesel", pesel.digits()).param("noPeselReason", null).param("otherIdentifier", null);
            case NewPerson.WithoutPesel(var reason, var otherIdentifier, var bornOn, var sex) ->
                row.param("pesel", null)
                        .param("noPeselReason", reason.code())
                        .param("otherIdentifier", otherIdentifier);
        };
    }
}
