package pl.mors.identity.account;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Set;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.AddMember;
import pl.mors.identity.BearerToken;
import pl.mors.identity.FoundOrganisation;
import pl.mors.identity.FoundOrganisation.Charter;
import pl.mors.identity.Role;
import pl.mors.platform.DataFolder;
import pl.mors.platform.NotFound;
import pl.mors.platform.postgres.PrivateFiles;

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
    private final FoundOrganisation foundOrganisation;
    private final AddMember addMember;
    private final Path file;
    private final boolean demo;

    FirstAdministrator(
            JdbcClient jdbc,
            TransactionTemplate transaction,
            FoundOrganisation foundOrganisation,
            AddMember addMember,
            DataFolder folder,
            @Value("${mors.demo}") boolean demo) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.foundOrganisation = foundOrganisation;
        this.addMember = addMember;
        this.file = folder.path().resolve("first-administrator.txt");
        this.demo = demo;
    }

    @EventListener
    void offer(WebServerInitializedEvent started) throws IOException {
        if (demo || !nobodyYet()) {
            return;
        }
        if (key().isEmpty()) {
            PrivateFiles.write(file, BearerToken.random().text());
        }
        var link = "http://localhost:" + started.getWebServer().getPort() + ADDRESS + "?" + KEY + "=" + key();
        System.err.println("No accounts yet. Open this link once to make the first administrator: " + link);
    }

    /** Whether this is the key of the link, and it may still be used. */
    boolean mayUse(String offered) throws IOException {
        var key = key();
        return !key.isEmpty()
                && nobodyYet()
                && MessageDigest.isEqual(
                        key.getBytes(StandardCharsets.UTF_8), offered.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Founds the first organisation with its administrator, both or neither, and uses the key up.
     *
     * @throws NotFound when somebody was faster, as if the link had never been
     */
    FoundOrganisation.Outcome begin(Charter charter, String email, String person, String password) throws IOException {
        var hash = addMember.hash(password);
        var outcome = foundOrganisation.found(charter, () -> {
            requireNobodyYet();
            addMember.add(email, person, hash, Set.of(Role.ADMINISTRATOR, Role.COORDINATOR), null);
        });
        if (outcome instanceof FoundOrganisation.Outcome.Founded) {
            Files.deleteIfExists(file);
        }
        return outcome;
    }

    /** The key of the link; empty where there is none. */
    private String key() throws IOException {
        return Files.exists(file) ? Files.readString(file).strip() : "";
    }

    /** One at a time: the second of two waits here for the first one's account. */
    private void requireNobodyYet() {
        jdbc.sql("SELECT pg_advisory_xact_lock(hashtext('first administrator'))")
                .query()
                .listOfRows();
        if (!noAccounts()) {
            throw new NotFound("first administrator's link");
        }
    }

    private boolean nobodyYet() {
        return Boolean.TRUE.equals(transaction.execute(status -> noAccounts()));
    }

    private boolean noAccounts() {
        return jdbc.sql("SELECT no_accounts()").query(Boolean.class).single();
    }
}
