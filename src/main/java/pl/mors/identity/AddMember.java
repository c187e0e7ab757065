package pl.mors.identity;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.platform.AccountId;

/** Gives somebody an account in the current organisation; one that the organisation gave to the e-mail before is used as it is. */
@Service
public class AddMember {

    private final JdbcClient jdbc;
    private final PasswordEncoder encoder;

    AddMember(JdbcClient jdbc, PasswordEncoder encoder) {
        this.jdbc = jdbc;
        this.encoder = encoder;
    }

    /** A new member: account and membership. */
    public record Added(AccountId account, MembershipId membership) {}

    /** Hashes a password the way sign-in checks it. Slow on purpose: hash once for many demonstration accounts. */
    public String hash(String password) {
        return String.valueOf(encoder.encode(password));
    }

    /**
     * @param passwordHash from {@link #hash}; without one nobody signs in by password
     * @param person whose own account it is, for residents
     */
    @Transactional
    public Added add(
            String email, String displayName, @Nullable String passwordHash, Set<Role> roles, @Nullable UUID person) {
        var account = jdbc.sql("SELECT add_account(:id, :email, :name, :hash)")
                .param("id", AccountId.next().value())
                .param("email", email)
                .param("name", displayName)
                .param("hash", passwordHash)
                .query(UUID.class)
                .single();
        var membership = MembershipId.next();
        jdbc.sql("""
                        INSERT INTO membership (organisation_id, id, account_id, person_id, roles)
                        VALUES (current_organisation(), :id, :account, :person, :roles)
                        """)
                .param("id", membership.value())
                .param("account", account)
                .param("person", person)
                .param("roles", roles.stream().map(Role::code).sorted().toArray(String[]::new))
                .update();
        return new Added(new AccountId(account), membership);
    }
}
