package pl.mors.person.contact;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import pl.mors.person.PersonId;

@Repository
class ContactRepository {

    private final JdbcClient jdbc;

    ContactRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether the row still had this version, and was changed. */
    boolean update(PersonId person, int version, ContactDetails details) {
        return jdbc.sql("""
                        UPDATE person SET given_name = :givenName, family_name = :familyName, citizenship = :citizenship,
                            phone = :phone, email = :email, preferred_language = :language, version = version + 1
                        WHERE id = :id AND version = :version""")
                        .param("id", person.value())
                        .param("version", version)
                        .param("givenName", details.givenName())
                        .param("familyName", details.familyName())
                        .param("citizenship", details.citizenship().code())
                        .param("phone", details.contact().phone())
                        .param("email", details.contact().email())
                        .param("language", details.contact().language().tag())
                        .update()
                == 1;
    }
}
