package pl.mors.platform.postgres;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;
import pl.mors.platform.ReadableException;

/** Passwords of the embedded database, made at random by the first start and kept in a 0600 file. */
record PostgresSecrets(Login superuser, Login owner, Login app) {

    private static final String FILE = "secrets.properties";
    private static final int PASSWORD_BYTES = 32;

    static PostgresSecrets readOrCreate(Path postgresFolder) throws IOException {
        Path file = postgresFolder.resolve(FILE);
        if (!Files.exists(file)) {
            if (Files.exists(postgresFolder.resolve("cluster"))) {
                throw ReadableException.fault(
                        "The database's passwords are missing: put " + file + " back from your backup.");
            }
            SecureRandom random = new SecureRandom();
            PrivateFiles.write(file, """
                    superuser.password=%s
                    owner.password=%s
                    app.password=%s
                    """.formatted(password(random), password(random), password(random)));
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new PostgresSecrets(
                new Login("postgres", properties.getProperty("superuser.password", "")),
                new Login("mors_owner", properties.getProperty("owner.password", "")),
                new Login("mors_app", properties.getProperty("app.password", "")));
    }

    private static String password(SecureRandom random) {
        byte[] bytes = new byte[PASSWORD_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
