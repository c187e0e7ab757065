package pl.mors.person.residence;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.PersonId;
import pl.mors.person.Residence;
import pl.mors.platform.Ids;

@Repository
class ResidenceRepository {

    private final JdbcClient jdbc;

    ResidenceRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Locks the person until the end of the transaction; answers with the date of birth. */
    Optional<LocalDate> lockPerson(PersonId person) {
        return jdbc.sql("SELECT date_of_birth FROM person WHERE id = :id FOR UPDATE")
                .param("id", person.value())
                .query(LocalDate.class)
                .optional();
    }

    void supersede(PersonId person, LocalDate validFrom) {
        jdbc.sql("""
                        UPDATE residence SET superseded_at = clock_timestamp()
                        WHERE person_id = :person AND valid_from = :validFrom AND superseded_at IS NULL""")
                .param("person", person.value())
                .param("validFrom", validFrom)
                .update();
    }

    void insert(PersonId person, Residence residence) {
        var address = residence.address();
        jdbc.sql("""
                        INSERT INTO residence (organisation_id, id, person_id, valid_from, homeless, place_of_stay, street,
                            building, flat, postcode, locality, district, municipality, county, voivodeship, urbanisation)
                        VALUES (current_organisation(), :id, :person, :validFrom, :homeless, :placeOfStay, :street,
                            :building, :flat, :postcode, :locality, :district, :municipality, :county, :voivodeship,
                            :urbanisation)""")
                .param("id", Ids.next())
                .param("person", person.value())
                .param("validFrom", residence.validFrom())
                .param("homeless", address.homeless())
                .param("placeOfStay", address.placeOfStay())
                .param("street", address.street())
                .param("building", address.building())
                .param("flat", address.flat())
                .param("postcode", address.postcode())
                .param("locality", address.locality())
                .param("district", address.district())
                .param("municipality", address.municipality())
                .param("county", address.county())
                .param("voivodeship", address.voivodeship().officialName())
                .param("urbanisation", address.urbanisation().degree())
                .update();
    }
}
