package pl.mors;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.authentication;

import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.AddMember;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.FoundOrganisation.Outcome;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.Actor;
import pl.mors.platform.Ids;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/** Founds organisations for tests, each a world of its own. */
@TestComponent
public class TestWorld {

    private final FoundOrganisation foundOrganisation;
    private final AddMember addMember;
    private final TransactionTemplate transaction;

    TestWorld(FoundOrganisation foundOrganisation, AddMember addMember, TransactionTemplate transaction) {
        this.foundOrganisation = foundOrganisation;
        this.addMember = addMember;
        this.transaction = transaction;
    }

    /** A made-up centre that accepts made-up people only. */
    public Town town() {
        return found(true);
    }

    /** A centre that accepts every valid PESEL. */
    public Town realTown() {
        return found(false);
    }

    private Town found(boolean madeUp) {
        var address = "t" + Ids.next().toString().replace("-", "");
        var outcome = foundOrganisation.found(new Charter(
                address, "Ośrodek " + address, "OPS", FoundOrganisation.Kind.CENTRE, madeUp, null, null, null, null));
        return switch (outcome) {
            case Outcome.Founded(OrganisationId id) -> new Town(id, address, madeUp);
            case Outcome.AddressTaken() -> throw new IllegalStateException(address);
        };
    }

    /** An organisation of a test. */
    public final class Town {

        private final OrganisationId id;
        private final String address;
        private final boolean madeUp;

        private Town(OrganisationId id, String address, boolean madeUp) {
            this.id = id;
            this.address = address;
            this.madeUp = madeUp;
        }

        public OrganisationId id() {
            return id;
        }

        public String address() {
            return address;
        }

        /** A code that no other test's programme has. */
        public String programmeCode() {
            return "T-"
                    + id.value().toString().toUpperCase(java.util.Locale.ROOT).substring(0, 30);
        }

        /** Runs work as the system inside this organisation, in one transaction. */
        public <T> T inside(Supplier<T> work) {
            return Tenancy.call(Actor.system(id, "test"), () -> transaction.execute(status -> work.get()));
        }

        public void inside(Runnable work) {
            inside(() -> {
                work.run();
                return Boolean.TRUE;
            });
        }

        /** Runs work as the system inside this organisation, without a transaction around it. */
        public <T> T as(Supplier<T> work) {
            return Tenancy.call(Actor.system(id, "test"), work::get);
        }

        /** A new member of staff with these roles, as the security of MockMvc takes it. */
        public RequestPostProcessor signedIn(Role... roles) {
            return signedIn(member(roles));
        }

        public RequestPostProcessor signedIn(SignedIn user) {
            return authentication(UsernamePasswordAuthenticationToken.authenticated(user, null, java.util.List.of()));
        }

        /** A new member of staff with these roles. */
        public SignedIn member(Role... roles) {
            Set<Role> set = Arrays.stream(roles).collect(Collectors.toSet());
            var email = Ids.next() + "@example.test";
            var added = inside(() -> addMember.add(email, "Halina Próba", null, set, null));
            return new SignedIn(
                    added.account().value(),
                    email,
                    "Halina Próba",
                    id.value(),
                    address,
                    "Ośrodek " + address,
                    madeUp,
                    added.membership().value(),
                    (UUID) null,
                    set);
        }
    }
}
