package pl.mors.identity.account;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.mors.identity.BearerToken;
import pl.mors.platform.Actor;
import pl.mors.platform.Ids;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.ReadableException;
import pl.mors.platform.Tenancy;
import pl.mors.platform.command.MorsCommand;

/** Makes a Bearer token of the REST API for an account, and prints it: the only moment when it can be read. */
@Component
@Command(name = "token")
final class TokenCommand implements MorsCommand {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    @Option(names = "--user", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private String email;

    @Option(names = "--scope")
    private String scope = "read";

    @Option(names = "--organisation", defaultValue = Option.NULL_VALUE)
    private @Nullable String organisation;

    @Option(names = "--days")
    private int days = 90;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    TokenCommand(JdbcClient jdbc, TransactionTemplate transaction, Clock clock) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public Integer call() {
        if (!scope.matches("read|write|metrics")) {
            throw ReadableException.refusal("--scope is one of read, write and metrics, not " + scope + ".");
        }
        if (days < 1 || days > 366) {
            throw ReadableException.refusal("--days is from 1 to 366, not " + days + ".");
        }
        var holder = holder();
        var token = BearerToken.random();
        Tenancy.run(
                Actor.system(new OrganisationId(holder.organisation()), "command token"),
                () -> transaction.executeWithoutResult(status -> store(holder, token)));
        spec.commandLine().getOut().println(token.text());
        return 0;
    }

    private Holder holder() {
        var holders = transaction.execute(status -> jdbc.sql("""
                        SELECT DISTINCT m.organisation_id, m.membership_id
                        FROM account_for_sign_in(:email) a CROSS JOIN LATERAL memberships_of(a.id) m
                        WHERE m.account_id = a.id AND (:organisation::text IS NULL OR m.address = :organisation)
                        """)
                .param("email", email)
                .param("organisation", organisation)
                .query((row, number) -> new Holder(
                        row.getObject("organisation_id", UUID.class), row.getObject("membership_id", UUID.class)))
                .list());
        if (holders.isEmpty()) {
            throw ReadableException.refusal("No account has the e-mail " + email + ".");
        }
        if (holders.size() > 1) {
            throw ReadableException.refusal(
                    email + " has accounts in several organisations: name one by its address with --organisation.");
        }
        return holders.getFirst();
    }

    private void store(Holder holder, BearerToken token) {
        jdbc.sql("""
                        INSERT INTO api_token (organisation_id, id, membership_id, token_digest, scope, expires_at)
                        VALUES (current_organisation(), :id, :membership, :digest, :scope, :expires)
                        """)
                .param("id", Ids.next())
                .param("membership", holder.membership())
                .param("digest", token.digest())
                .param("scope", scope)
                .param("expires", OffsetDateTime.now(clock).plus(Duration.ofDays(days)))
                .update();
    }

    private record Holder(UUID organisation, UUID membership) {}
}
