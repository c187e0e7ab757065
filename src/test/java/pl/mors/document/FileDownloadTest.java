package pl.mors.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.identity.Role;
import pl.mors.identity.SignedIn;
import pl.mors.platform.Ids;

@IntegrationTest
class FileDownloadTest {

    private static final byte[] CONTENT = "Imię;Nazwisko\nHalina;Próba\n".getBytes(StandardCharsets.UTF_8);

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private FileStore files;

    @Autowired
    private JdbcClient jdbc;

    private Town town;
    private UUID file;

    @BeforeEach
    void storeFile() {
        town = world.town();
        file = ((Stored)
                        town.inside(() -> files.store(FileKind.PAPER, "Lista uczestników.csv", FileSource.of(CONTENT))))
                .id()
                .value();
    }

    @Test
    void handsTheFileOutToBeSaved() {
        SignedIn coordinator = town.member(Role.COORDINATOR);
        assertThat(mvc.get().uri("/pulpit/pliki/" + file).with(town.signedIn(coordinator)))
                .hasStatusOk()
                .hasContentType("text/csv")
                .hasHeader("X-Content-Type-Options", "nosniff")
                .hasHeader("Content-Security-Policy", "default-src 'none'; sandbox")
                .hasHeader("Content-Length", String.valueOf(CONTENT.length))
                .satisfies(answer -> {
                    assertThat(answer.getResponse().getContentAsByteArray()).isEqualTo(CONTENT);
                    assertThat(answer.getResponse().getHeader("Content-Disposition"))
                            .startsWith("attachment;")
                            .contains("filename*=UTF-8''Lista%20uczestnik%C3%B3w.csv");
                });
        assertThat(lastRead()).isEqualTo(new Read("file", file, true, coordinator.account()));
    }

    @Test
    void recordsThatItRefusedSomebody() {
        SignedIn facilitator = town.member(Role.FACILITATOR);
        assertThat(mvc.get().uri("/pulpit/pliki/" + file).with(town.signedIn(facilitator)))
                .hasStatus(403);
        assertThat(lastRead()).isEqualTo(new Read("file", file, false, facilitator.account()));
    }

    @Test
    void anotherOrganisationFindsNoFileAndThatIsRecordedThere() {
        Town other = world.town();
        assertThat(mvc.get().uri("/pulpit/pliki/" + file).with(other.signedIn(Role.COORDINATOR)))
                .hasStatus(404);
        assertThat(other.inside(this::reads).getLast().granted()).isFalse();
        assertThat(town.inside(this::reads)).isEmpty();
    }

    @Test
    void recordsNothingOfStrangersWhoAreSentToTheSignIn() {
        assertThat(mvc.get().uri("/pulpit/pliki/" + Ids.next())).hasStatus3xxRedirection();
        assertThat(town.inside(this::reads)).isEmpty();
    }

    @Test
    void anAddressThatIsNoIdIsNotFoundRatherThanAFault() {
        assertThat(mvc.get().uri("/pulpit/pliki/nonsense").with(town.signedIn(Role.COORDINATOR)))
                .hasStatus4xxClientError();
    }

    private Read lastRead() {
        return town.inside(this::reads).getLast();
    }

    private java.util.List<Read> reads() {
        return jdbc.sql("SELECT subject, subject_id, granted, account_id FROM audit_read ORDER BY id")
                .query(Read.class)
                .list();
    }

    private record Read(String subject, UUID subjectId, boolean granted, UUID accountId) {}
}
