package pl.mors.participant.eligibility;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.PersonId;
import pl.mors.platform.Ids;

@Repository
class PlacesRepository {

    private final JdbcClient jdbc;

    PlacesRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void insert(PersonId person, AreaTie tie) {
        jdbc.sql("""
                        INSERT INTO area_tie (organisation_id, id, person_id, kind, name, street, building, locality, district,
                            valid_from, valid_until)
                        VALUES (current_organisation(), :id, :person, :kind, :name, :street, :building, :locality, :district,
                            :from, :until)""")
                .param("id", tie.id())
                .param("person", person.value())
                .param("kind", tie.kind().code())
                .param("name", tie.name())
                .param("street", tie.place().street())
                .param("building", tie.place().building())
                .param("locality", tie.place().locality())
                .param("district", tie.place().district())
                .param("from", tie.validFrom())
                .param("until", tie.validUntil())
                .update();
    }

    /** Whether there was such a tie to withdraw. */
    boolean supersede(PersonId person, UUID tie) {
        return jdbc.sql("""
                        UPDATE area_tie SET superseded_at = clock_timestamp()
                        WHERE id = :id AND person_id = :person AND superseded_at IS NULL""").param("id", tie).param("person", person.value()).update() == 1;
    }

    void supersede(AddressKey address) {
        jdbc.sql("""
                        UPDATE address_point SET superseded_at = clock_timestamp()
                        WHERE locality = :locality AND street = :street AND building = :building AND superseded_at IS NULL""")
                .param("locality", address.locality())
                .param("street", address.street())
                .param("building", address.building())
                .update();
    }

    void insert(AddressKey address, Coordinates at) {
        jdbc.sql("""
                        INSERT INTO address_point (organisation_id, id, locality, street, building, latitude, longitude)
                        VALUES (current_organisation(), :id, :locality, :street, :building, :latitude, :longitude)""")
                .param("id", Ids.next())
                .param("locality", address.locality())
                .param("street", address.street())
                .param("building", address.building())
                .param("latitude", at.latitude())
                .param("longitude", at.longitude())
                .update();
    }
}
