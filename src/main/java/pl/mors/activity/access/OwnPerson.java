package pl.mors.activity.access;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.CurrentUser;
import pl.mors.person.FullAge;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** The person to whom the signed-in account belongs. Guardians have no accounts: nobody is here for anybody else. */
@Component
public class OwnPerson {

    private final CurrentUser user;
    private final BusinessDate date;
    private final JdbcClient jdbc;

    OwnPerson(CurrentUser user, BusinessDate date, JdbcClient jdbc) {
        this.user = user;
        this.date = date;
        this.jdbc = jdbc;
    }

    /** Empty where the account is nobody's in the register. */
    public Optional<PersonId> find() {
        return Optional.ofNullable(user.get().person()).map(PersonId::new);
    }

    /** @throws NotFound where the account is nobody's in the register */
    public PersonId get() {
        return find().orElseThrow(() -> new NotFound("the signed-in account belongs to no person"));
    }

    /**
     * Whether the person acts for themselves: for a minor a guardian does, who is told of everything and calls. Source: Civil Code,
     * articles 15 and 17; a place in a group is taken with a guardian's consent.
     */
    @Transactional(readOnly = true)
    public boolean isOfAge() {
        return jdbc.sql("SELECT date_of_birth FROM person WHERE id = :person")
                .param("person", get().value())
                .query(LocalDate.class)
                .optional()
                .map(bornOn -> !FullAge.isMinor(bornOn, date.today()))
                .orElse(false);
    }
}
