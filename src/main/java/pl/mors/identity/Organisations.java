package pl.mors.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.platform.OrganisationId;

/** The organisations of this installation, as the public knows them. Remembered for a short while, since every page asks. */
@Component
public class Organisations {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private volatile Known known = new Known(List.of(), Instant.MIN);

    Organisations(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** All of them: centres first, then partners, each by name. */
    public List<PublicOrganisation> all() {
        var current = known;
        if (current.until().isBefore(clock.instant())) {
            current = new Known(read(), clock.instant().plus(REMEMBERED));
            known = current;
        }
        return current.organisations();
    }

    public Optional<PublicOrganisation> at(String address) {
        return all().stream()
                .filter(organisation -> organisation.address().equals(address))
                .findFirst();
    }

    /** Reads again at the next question: an organisation was added or changed. */
    public void forget() {
        known = new Known(List.of(), Instant.MIN);
    }

    private List<PublicOrganisation> read() {
        return transaction.execute(status -> jdbc.sql("SELECT * FROM public_organisations()")
                .query((row, number) -> new PublicOrganisation(
                        new OrganisationId(row.getObject("id", UUID.class)),
                        row.getString("address"),
                        row.getString("name"),
                        row.getString("short_name"),
                        row.getBoolean("made_up"),
                        row.getString("street_address"),
                        row.getString("postal_address"),
                        row.getString("phone"),
                        row.getString("email")))
                .list());
    }

    private record Known(List<PublicOrganisation> organisations, Instant until) {}
}
