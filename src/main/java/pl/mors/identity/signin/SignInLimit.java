package pl.mors.identity.signin;

import io.github.bucket4j.Bandwidth;
import io.github.bucket4j.BucketConfiguration;
import io.github.bucket4j.distributed.ExpirationAfterWriteStrategy;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import io.github.bucket4j.postgresql.PostgreSQLSelectForUpdateBasedProxyManager;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.Locale;
import javax.sql.DataSource;
import org.springframework.stereotype.Component;
import pl.mors.identity.VisitorLimit;

/**
 * How often one may try to sign in within ten minutes, counted in the database for all nodes together: ten times to one account from
 * one address, a hundred times from an address, and three hundred times to an account from wherever. The last is far off, since a
 * stranger could use it to keep somebody out, and does not hold browsers from which the account was entered before; a try that an
 * earlier limit stopped does not count towards it. Only a hash of what is limited is kept.
 */
@Component
class SignInLimit implements VisitorLimit {

    static final int PER_ACCOUNT_AND_ADDRESS = 10;
    static final int PER_ADDRESS = 100;
    static final int PER_ACCOUNT = 300;
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private static final int AT_ONCE = 1000;

    private final PostgreSQLSelectForUpdateBasedProxyManager<Long> buckets;

    SignInLimit(DataSource dataSource) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .table("rate_limit")
                .idColumn("id")
                .stateColumn("state")
                .expiresAtColumn("expires_at")
                .expirationAfterWrite(ExpirationAfterWriteStrategy.basedOnTimeForRefillingBucketUpToMax(WINDOW))
                .build();
    }

    /**
     * Takes one try; false when there is none left.
     *
     * @param knownBrowser whether the account was entered from this browser before
     */
    boolean allows(String email, String address, boolean knownBrowser) {
        var account = "account " + email.strip().toLowerCase(Locale.ROOT);
        var network = "address " + VisitorNetwork.of(address);
        return takes(network, PER_ADDRESS)
                && takes(account + " " + network, PER_ACCOUNT_AND_ADDRESS)
                && (knownBrowser || takes(account, PER_ACCOUNT));
    }

    @Override
    public boolean allows(String purpose, String address, int tries) {
        return takes(purpose + " " + VisitorNetwork.of(address), tries);
    }

    /** Removes the counts that limit nobody any more. */
    void forgetExpired() {
        while (buckets.removeExpired(AT_ONCE) == AT_ONCE) {
            // There may be more.
        }
    }

    private boolean takes(String limited, int tries) {
        return buckets.getProxy(
                        key(limited),
                        () -> BucketConfiguration.builder()
                                .addLimit(Bandwidth.builder()
                                        .capacity(tries)
                                        .refillGreedy(tries, WINDOW)
                                        .build())
                                .build())
                .tryConsume(1);
    }

    private static long key(String limited) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(limited.getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
