package pl.mors.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import pl.mors.platform.Coded;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Language;

/** How rows of the tables person and residence are read; for this module's own queries. */
public final class PersonRows {

    private PersonRows() {}

    /** A row with all columns of person. */
    public static Person person(ResultSet row, int number) throws SQLException {
        var pesel = row.getString("pesel");
        var reason = row.getString("no_pesel_reason");
        return new Person(
                new PersonId(row.getObject("id", UUID.class)),
                row.getInt("version"),
                row.getString("given_name"),
                row.getString("family_name"),
                pesel == null ? null : new Pesel(pesel),
                reason == null ? null : Coded.of(NoPeselReason.class, reason),
                row.getString("other_identifier"),
                row.getObject("date_of_birth", LocalDate.class),
                Coded.of(Sex.class, row.getString("sex")),
                Coded.of(Citizenship.class, row.getString("citizenship")),
                new Person.Contact(
                        row.getString("phone"),
                        row.getString("email"),
                        Language.of(Locale.forLanguageTag(row.getString("preferred_language")))));
    }

    /** A row with all columns of residence. */
    public static Residence residence(ResultSet row, int number) throws SQLException {
        return new Residence(
                row.getObject("valid_from", LocalDate.class),
                new Address(
                        row.getString("place_of_stay"),
                        row.getString("street"),
                        row.getString("building"),
                        row.getString("flat"),
                        row.getString("postcode"),
                        row.getString("locality"),
                        row.getString("district"),
                        row.getString("municipality"),
                        row.getString("county"),
                        Voivodeship.ofName(row.getString("voivodeship")),
                        Urbanisation.ofDegree(row.getInt("urbanisation"))));
    }
}
