package pl.mors.identity.signin;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.Coded;

/** What sign-in and each request after it ask before anybody's organisation is known; through owner-defined functions only. */
@Repository
@Transactional(readOnly = true)
class SignInRepository {

    private final JdbcClient jdbc;

    SignInRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of one e-mail: an account in each organisation that gave one. */
    List<KnownAccount> accounts(String email) {
        return jdbc.sql("SELECT * FROM account_for_sign_in(:email)")
                .param("email", email)
                .query((row, number) -> new KnownAccount(
                        row.getObject("id", UUID.class), row.getString("password_hash"), row.getBoolean("disabled")))
                .list();
    }

    /** Where the holder of an account may go: each organisation that the same e-mail and password open, by its name. */
    List<SignedIn> memberships(UUID account) {
        return jdbc.sql("SELECT * FROM memberships_of(:account)")
                .param("account", account)
                .query((row, number) -> signedIn(row.getObject("account_id", UUID.class), row))
                .list();
    }

    /**
     * Gives accounts of one e-mail, whose passwords were checked a moment ago, the same password.
     *
     * @param checked hashes that were found to match
     * @return the accounts that have it now
     */
    @Transactional
    List<UUID> replacePassword(String email, Collection<String> checked, String hash) {
        return jdbc.sql("SELECT replace_password(:email, :checked, :hash)")
                .param("email", email)
                .param("checked", checked.toArray(String[]::new))
                .param("hash", hash)
                .query(UUID.class)
                .list();
    }

    /** Who that is now; empty when the membership ended or the account was disabled. */
    Optional<SignedIn> member(KeptSignIn kept) {
        return jdbc.sql("SELECT * FROM member_signed_in(:account, :membership)")
                .param("account", kept.account())
                .param("membership", kept.membership())
                .query((row, number) -> signedIn(kept.account(), row))
                .optional();
    }

    private static SignedIn signedIn(UUID account, ResultSet row) throws SQLException {
        Array roles = row.getArray("roles");
        return new SignedIn(
                account,
                row.getString("email"),
                row.getString("display_name"),
                row.getObject("organisation_id", UUID.class),
                row.getString("address"),
                row.getString("name"),
                row.getBoolean("made_up"),
                row.getObject("membership_id", UUID.class),
                row.getObject("person_id", UUID.class),
                Arrays.stream((String[]) roles.getArray())
                        .map(code -> Coded.of(Role.class, code))
                        .collect(Collectors.toSet()));
    }

    /** An account as sign-in sees it; without a password hash nobody can sign in by password. */
    record KnownAccount(UUID id, @Nullable String passwordHash, boolean disabled) {}
}
