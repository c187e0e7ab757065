package pl.mors.identity.signin;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.identity.BearerToken;
import pl.mors.identity.SignedIn;

/** Finds who holds a Bearer token. Only the token's digest is known here. */
@Component
@Transactional(readOnly = true)
class TokenSignIn {

    private final JdbcClient jdbc;
    private final SignInRepository accounts;
    private final Clock clock;

    TokenSignIn(JdbcClient jdbc, SignInRepository accounts, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** The holder of a live token. */
    Optional<Holder> holder(BearerToken token) {
        return jdbc.sql("SELECT * FROM token_holder(:digest)")
                .param("digest", token.digest())
                .query((row, number) -> new Live(
                        new KeptSignIn(
                                row.getObject("account_id", UUID.class), row.getObject("membership_id", UUID.class)),
                        row.getString("scope"),
                        row.getObject("expires_at", OffsetDateTime.class)))
                .optional()
                .filter(live -> live.expiresAt().toInstant().isAfter(clock.instant()))
                .flatMap(live -> accounts.member(live.holder()).map(user -> new Holder(user, live.scope())));
    }

    /** Who holds a token, and what it is for: read, write or metrics. */
    record Holder(SignedIn user, String scope) {}

    private record Live(KeptSignIn holder, String scope, OffsetDateTime expiresAt) {}
}
