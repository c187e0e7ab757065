package pl.mors;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import pl.mors.TestWorld.Town;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.OutboxMessageId;
import pl.mors.notification.SmsChannel;
import pl.mors.platform.OrganisationId;
import pl.mors.platform.Tenancy;

/** Which messages reach anybody, town by town: e-mail does until a test says otherwise, text messages do once one says so. */
@TestConfiguration(proxyBeanMethods = false)
public class TestChannels {

    private final Set<OrganisationId> withoutEmail = ConcurrentHashMap.newKeySet();
    private final Set<OrganisationId> withTexts = ConcurrentHashMap.newKeySet();

    public void noEmail(Town town) {
        withoutEmail.add(town.id());
    }

    public void texts(Town town) {
        withTexts.add(town.id());
    }

    @Bean
    @Primary
    EmailChannel testEmail() {
        return new EmailChannel() {
            @Override
            public void send(OutboxMessageId id, String recipient, String subject, String body) {
                throw new IllegalStateException("tests send no mail by the application's own channel");
            }

            @Override
            public boolean isSet() {
                return Tenancy.current()
                        .map(actor -> actor.organisation())
                        .filter(organisation -> !withoutEmail.contains(organisation))
                        .isPresent();
            }
        };
    }

    @Bean
    @Primary
    SmsChannel testTexts() {
        return new SmsChannel() {
            @Override
            public void send(OutboxMessageId id, String number, String text) {
                throw new IllegalStateException("tests send no text messages");
            }

            @Override
            public boolean isSet() {
                return Tenancy.current()
                        .map(actor -> actor.organisation())
                        .filter(withTexts::contains)
                        .isPresent();
            }
        };
    }
}
