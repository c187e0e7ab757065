package pl.mors.activity.call;

import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.notification.Outbox;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;

/** Sends everybody whom a change concerns the messages that they agreed to, each once and in their language. */
@Service
@Transactional
class SendChangeMessages {

    private final CallQueries queries;
    private final CallRepository repository;
    private final Outbox outbox;

    SendChangeMessages(CallQueries queries, CallRepository repository, Outbox outbox) {
        this.queries = queries;
        this.repository = repository;
        this.outbox = outbox;
    }

    /**
     * @param organisation its name, as residents know it
     * @return to how many people something went out
     */
    int send(SessionId session, String organisation) {
        repository.lock(session);
        var change = queries.change(session).orElseThrow(() -> new NotFound("changed session " + session));
        int people = 0;
        for (var somebody : queries.concerned(change)) {
            if (somebody.sent().isEmpty() && !somebody.messages().isEmpty()) {
                somebody.messages().forEach(channel -> send(change, somebody, channel, organisation));
                people++;
            }
        }
        return people;
    }

    private void send(SessionChange change, Concerned somebody, Channel channel, String organisation) {
        Texts.in(somebody.language(), () -> switch (channel) {
            case EMAIL ->
                outbox.email(
                        Objects.requireNonNull(somebody.reach().email()),
                        Texts.t("activity.change.subject", change.day()),
                        change.words(organisation));
            case SMS -> outbox.sms(Objects.requireNonNull(somebody.reach().phone()), change.words(organisation));
        });
        repository.addMessage(change, somebody.person(), channel);
    }
}
