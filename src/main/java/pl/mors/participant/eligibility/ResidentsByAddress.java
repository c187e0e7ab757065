package pl.mors.participant.eligibility;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.AreaResidents;
import pl.mors.person.Address;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.person.Residence;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/** Answers by the address on record, as eligibility does. */
@Repository
@Transactional(readOnly = true)
class ResidentsByAddress implements AreaResidents {

    private final PersonQueries people;
    private final ProgrammeQueries programmes;
    private final JdbcClient jdbc;

    ResidentsByAddress(PersonQueries people, ProgrammeQueries programmes, JdbcClient jdbc) {
        this.people = people;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    @Override
    public boolean livesElsewhere(PersonId person, ProgrammeId programme, String area, LocalDate day) {
        var rules = programmes.byId(programme).stream()
                .flatMap(one -> one.definition().sourced(Delivery::areaRules).stream())
                .map(Sourced::value)
                .filter(rule -> rule.of().equals(area))
                .toList();
        return !rules.isEmpty()
                && people.residenceOn(person, day)
                        .map(Residence::address)
                        .map(address -> AreaMatch.check(
                                rules, Place.of(address, at(address).orElse(null))))
                        .filter(AreaMatch.Answer.INSIDE::equals)
                        .isEmpty();
    }

    private Optional<Coordinates> at(Address address) {
        var key = AddressKey.of(address.locality(), address.street(), address.building());
        return jdbc.sql("""
                        SELECT latitude, longitude FROM known_address_point
                        WHERE locality = :locality AND street = :street AND building = :building""")
                .param("locality", key.locality())
                .param("street", key.street())
                .param("building", key.building())
                .query((row, number) -> new Coordinates(row.getDouble("latitude"), row.getDouble("longitude")))
                .optional();
    }
}
