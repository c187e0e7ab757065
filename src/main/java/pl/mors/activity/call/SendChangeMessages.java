package pl.mors.activity.call;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.activity.session.TellOfChange;
import pl.mors.calendar.TimeRange;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.notification.Outbox;
import pl.mors.notification.SmsChannel;
import pl.mors.notification.SmsParts;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;
import pl.mors.platform.text.Texts;

/** Sends everybody whom a change concerns the messages that they agreed to, each once and in their language. */
@Service
@Transactional
class SendChangeMessages implements TellOfChange {

    private final CallQueries queries;
    private final CallRepository repository;
    private final TellLeaders leaders;
    private final LeaderQueries colleagues;
    private final TellSignUps signUps;
    private final Outbox outbox;
    private final SmsChannel sms;
    private final Organisations organisations;

    SendChangeMessages(
            CallQueries queries,
            CallRepository repository,
            TellLeaders leaders,
            LeaderQueries colleagues,
            TellSignUps signUps,
            Outbox outbox,
            SmsChannel sms,
            Organisations organisations) {
        this.queries = queries;
        this.repository = repository;
        this.leaders = leaders;
        this.colleagues = colleagues;
        this.signUps = signUps;
        this.outbox = outbox;
        this.sms = sms;
        this.organisations = organisations;
    }

    /** Each in words of the date that they know: not everybody was told of those before it. */
    @Override
    public Told tell(SessionId session) {
        var change = change(session);
        var others = change.isReplacement() ? List.<KnownDate>of() : queries.knownDates(session);
        return others.stream()
                .filter(one -> !change.isOf(one.session()))
                .map(one -> tell(change(one.session())))
                .reduce(tell(change), Told::and);
    }

    Told tell(SessionChange change) {
        var organisation = sender();
        repository.lock(change);
        int written = 0;
        int toCall = 0;
        for (var somebody : queries.concerned(change)) {
            if (somebody.sent().isEmpty() && !somebody.messages().isEmpty()) {
                somebody.messages().forEach(channel -> send(change, somebody, channel, organisation));
                written++;
            } else if (!somebody.isTold()) {
                toCall++;
            }
        }
        toCall += (int)
                queries.guardians(change).stream().filter(one -> !one.isTold()).count();
        toCall += (int) colleagues.colleagues(change).stream()
                .filter(one -> !one.isTold())
                .count();
        return new Told(written, toCall).and(signUps.tell(change, organisation));
    }

    @Override
    public void tellLeaders(SessionId session, Collection<MembershipId> before) {
        leaders.tell(change(session), before, sender());
    }

    @Override
    public void noteSignUps(SessionId session) {
        signUps.note(change(session));
    }

    private SessionChange change(SessionId session) {
        return queries.change(session).orElseThrow(() -> new NotFound("changed session " + session));
    }

    @Override
    public Optional<SmsParts> textBeforeReason(TimeRange time) {
        return sms.isSet() ? Optional.of(SmsParts.of(SessionChange.calledOff(sender(), time))) : Optional.empty();
    }

    /** The organisation's name, as residents know it. */
    String sender() {
        return organisations.all().stream()
                .filter(one -> one.id().equals(Tenancy.organisation()))
                .map(PublicOrganisation::name)
                .findFirst()
                .orElseThrow();
    }

    private void send(SessionChange change, Concerned somebody, Channel channel, String organisation) {
        WayToTell.addresses(somebody.reach(), channel).forEach(address -> {
            var message = Texts.in(somebody.language(), () -> switch (channel) {
                case EMAIL ->
                    outbox.email(
                            address, Texts.t("activity.change.subject", change.day()), change.letter(organisation));
                case SMS -> outbox.sms(address, change.text(organisation));
            });
            repository.addMessage(change, somebody.person(), channel, message);
        });
    }
}
