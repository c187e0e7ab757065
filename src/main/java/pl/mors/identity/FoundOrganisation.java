package pl.mors.identity;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.platform.Actor;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/** Founds an organisation: a new tenant with nothing in it. */
@Service
public class FoundOrganisation {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Organisations organisations;

    FoundOrganisation(JdbcClient jdbc, TransactionTemplate transaction, Organisations organisations) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.organisations = organisations;
    }

    /**
     * What is known of a new organisation.
     *
     * @param address its word in public addresses: small letters, digits and hyphens, none of the reserved words
     * @param madeUp marks it for good as made for demonstrations: it then accepts made-up people only
     */
    public record Charter(
            String address,
            String name,
            String shortName,
            Kind kind,
            boolean madeUp,
            @Nullable String streetAddress,
            @Nullable String postalAddress,
            @Nullable String phone,
            @Nullable String email) {}

    /** A municipal centre, or a partner. */
    public enum Kind {
        CENTRE,
        NGO
    }

    /** What became of it. */
    public sealed interface Outcome {

        record Founded(OrganisationId id) implements Outcome {}

        /** Somebody has it, or it is a reserved word of this program's own addresses. */
        record AddressTaken() implements Outcome {}
    }

    public Outcome found(Charter charter) {
        return found(charter, () -> {});
    }

    /**
     * Founds an organisation together with what it must not be without.
     *
     * @param rest runs within the new organisation, in the same transaction; when it throws, nothing was founded
     */
    public Outcome found(Charter charter, Runnable rest) {
        var id = OrganisationId.next();
        Outcome outcome = Tenancy.call(
                Actor.system(id, "found organisation"),
                () -> transaction.execute(status -> {
                    if (!insert(id, charter)) {
                        status.setRollbackOnly();
                        return new Outcome.AddressTaken();
                    }
                    rest.run();
                    return new Outcome.Founded(id);
                }));
        organisations.forget();
        return outcome;
    }

    private boolean insert(OrganisationId id, Charter charter) {
        try {
            insertRow(id, charter);
            return true;
        } catch (DataIntegrityViolationException takenOrReserved) {
            return false;
        }
    }

    private void insertRow(OrganisationId id, Charter charter) {
        jdbc.sql("""
                        INSERT INTO organisation (id, address, name, short_name, kind, made_up, street_address, postal_address,
                            phone, email)
                        VALUES (:id, :address, :name, :shortName, :kind, :madeUp, :street, :postal, :phone, :email)
                        """)
                .param("id", id.value())
                .param("address", charter.address())
                .param("name", charter.name())
                .param("shortName", charter.shortName())
                .param("kind", charter.kind() == Kind.CENTRE ? "centre" : "ngo")
                .param("madeUp", charter.madeUp())
                .param("street", charter.streetAddress())
                .param("postal", charter.postalAddress())
                .param("phone", charter.phone())
                .param("email", charter.email())
                .update();
    }
}
