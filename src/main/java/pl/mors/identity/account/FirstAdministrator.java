package pl.mors.identity.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.BearerToken;
import pl.mors.platform.DataFolder;

/**
 * A new installation has no accounts. Its first start writes a one-time link to standard error and to a file that only the
 * owner of the process reads; who opens it founds the first organisation and becomes its administrator.
 */
@Component
class FirstAdministrator {

    static final String ADDRESS = "/logowanie/pierwszy";
    static final String KEY = "klucz";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Path file;
    private final boolean demo;

    FirstAdministrator(
            JdbcClient jdbc, TransactionTemplate transaction, DataFolder folder, @Value("${mors.demo}") boolean demo) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.file = folder.path().resolve("first-administrator.txt");
        this.demo = demo;
    }

    @EventListener
    void offer(WebServerInitializedEvent started) throws IOException {
        if (demo || !nobodyYet()) {
            return;
        }
        var link = "http://localhost:" + started.getWebServer().getPort() + ADDRESS + "?" + KEY + "=" + key();
        System.err.println("No accounts yet. Open this link once to make the first administrator: " + link);
    }

    /** Whether this is the key of the link, and it may still be used. */
    boolean mayUse(String offered) throws IOException {
        return Files.exists(file)
                && nobodyYet()
                && MessageDigest.isEqual(
                        Files.readString(file).strip().getBytes(StandardCharsets.UTF_8),
                        offered.getBytes(StandardCharsets.UTF_8));
    }

    /** Uses the key up; false when somebody was faster. */
    boolean use() throws IOException {
        return Files.deleteIfExists(file);
    }

    private String key() throws IOException {
        if (!Files.exists(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, BearerToken.random().text());
        }
        return Files.readString(file).strip();
    }

    private boolean nobodyYet() {
        return Boolean.TRUE.equals(transaction.execute(
                status -> jdbc.sql("SELECT no_accounts()").query(Boolean.class).single()));
    }
}
