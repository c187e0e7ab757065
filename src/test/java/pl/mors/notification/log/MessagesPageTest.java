package pl.mors.notification.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import pl.mors.IntegrationTest;
import pl.mors.TestChannels;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.notification.Outbox;
import pl.mors.platform.web.Cursor;
import pl.mors.platform.web.Slice;

@IntegrationTest
class MessagesPageTest {

    @Autowired
    private MockMvcTester mvc;

    @Autowired
    private TestWorld world;

    @Autowired
    private TestChannels channels;

    @Autowired
    private Outbox outbox;

    @Autowired
    private MessageQueries queries;

    private Town town;

    @BeforeEach
    void oweMessages() {
        town = world.town();
        town.inside(() -> outbox.email("halina@example.test", "Tajny temat", "Tajna treść"));
        for (int number = 0; number < 5; number++) {
            town.inside(() -> outbox.sms("600100200", "Tajna treść"));
        }
    }

    @Test
    void showsTheAdministratorWhatWaitsWithoutTextsAndRecipients() {
        channels.noEmail(town);
        assertThat(mvc.get().uri("/pulpit/wiadomosci").with(town.signedIn(Role.ADMINISTRATOR)))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "E-mail",
                        "SMS",
                        "Oczekuje",
                        "Serwer poczty nie jest ustawiony",
                        "Bramka SMS nie jest ustawiona")
                .doesNotContain("halina@", "600100200", "Tajn");
        assertThat(mvc.get().uri("/pulpit/wiadomosci").param("stan", "failed").with(town.signedIn(Role.ADMINISTRATOR)))
                .bodyText()
                .contains("Nie ma takich wiadomości");
        assertThat(mvc.get()
                        .uri("/pulpit/wiadomosci")
                        .param("stan", "nonsense")
                        .param("strona", "nonsense")
                        .with(town.signedIn(Role.ADMINISTRATOR)))
                .hasStatusOk();
    }

    @Test
    void isClosedToOthers() {
        assertThat(mvc.get().uri("/pulpit/wiadomosci").with(town.signedIn(Role.COORDINATOR)))
                .hasStatus(403);
    }

    @Test
    void goesThroughAllMessagesOnceAndBack() {
        Slice<MessageRow> first = page(null);
        Slice<MessageRow> second = page(first.next());
        Slice<MessageRow> third = page(second.next());
        assertThat(third.next()).isNull();
        Set<MessageRow> all = new HashSet<>(first.rows());
        all.addAll(second.rows());
        all.addAll(third.rows());
        assertThat(all).hasSize(6);
        assertThat(page(third.previous()).rows()).isEqualTo(second.rows());
        assertThat(page(second.previous()).rows()).isEqualTo(first.rows());
    }

    private Slice<MessageRow> page(Cursor from) {
        return town.as(() -> queries.page(from == null ? null : from.encode(), null, 2));
    }
}
