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

/**
 * How often one may try to sign in, counted in the database for all nodes together: ten times in ten minutes for an account,
 * a hundred for an address. Only a hash of what is limited is kept.
 */
@Component
class SignInLimit {

    static final int PER_ACCOUNT = 10;
    static final int PER_ADDRESS = 100;
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

    /** Takes one try from both; false when one of them has none left. */
    boolean allows(String account, String address) {
        boolean addressMay = takes("address " + address, PER_ADDRESS);
        boolean accountMay = takes("account " + account.strip().toLowerCase(Locale.ROOT), PER_ACCOUNT);
        return addressMay && accountMay;
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
