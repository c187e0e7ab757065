package pl.mors.notification.digest;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.identity.WaitingAtDesk;
import pl.mors.identity.WaitingAtDesk.Item;
import pl.mors.notification.Outbox;
import pl.mors.notification.digest.DeskMailRepository.Reader;
import pl.mors.platform.Actor;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Tenancy;

/**
 * Writes the digests and reminders that are due into the outbox, in every organisation, from an hour of the day on. What waits is
 * looked at as the member, outside of any transaction; then one transaction moves the member's day on and owes the message. Any number
 * of nodes may run it at once, and as often as they like: who finds the day moved on sends nothing.
 */
@Service
class SendDeskMail {

    private static final Logger log = LoggerFactory.getLogger(SendDeskMail.class);

    private final DeskMailRepository repository;
    private final WaitingAtDesk desks;
    private final DeskMail mail;
    private final Outbox outbox;
    private final Organisations organisations;
    private final TransactionTemplate transaction;
    private final BusinessDate date;
    private final Clock clock;
    private final LocalTime from;

    SendDeskMail(
            DeskMailRepository repository,
            WaitingAtDesk desks,
            DeskMail mail,
            Outbox outbox,
            Organisations organisations,
            PlatformTransactionManager transactions,
            BusinessDate date,
            Clock clock,
            @Value("${mors.mail.desk-from}") LocalTime from) {
        this.repository = repository;
        this.desks = desks;
        this.mail = mail;
        this.outbox = outbox;
        this.organisations = organisations;
        this.transaction = new TransactionTemplate(transactions);
        this.date = date;
        this.clock = clock;
        this.from = from;
    }

    /** A failure with one member or organisation is logged and does not keep the mail of the others. */
    void everywhere() {
        for (var organisation : organisations.all()) {
            try {
                within(organisation);
            } catch (RuntimeException e) {
                log.error("The desk mail of organisation {} could not be written", organisation.id(), e);
            }
        }
    }

    void within(PublicOrganisation organisation) {
        var now = LocalDateTime.ofInstant(clock.instant(), BusinessDate.ZONE);
        if (now.toLocalTime().isBefore(from)) {
            return;
        }
        var actor = Actor.system(organisation.id(), "desk mail");
        for (var reader : Tenancy.call(actor, repository::readers)) {
            try {
                tell(reader, organisation, actor, now.toLocalDate());
            } catch (RuntimeException e) {
                log.error("The desk mail of member {} could not be written", reader.membership(), e);
            }
        }
    }

    private void tell(Reader reader, PublicOrganisation organisation, Actor actor, LocalDate day) {
        var today = date.today();
        boolean digest = DigestDay.isDue(reader.choice().digest(), day, reader.digestOn());
        var near = Optional.ofNullable(reader.choice().remindDays())
                .filter(days -> !today.equals(reader.remindedOn()))
                .map(days -> ReminderDays.of(today, days))
                .filter(window -> !window.isEmpty());
        if (!digest && near.isEmpty()) {
            return;
        }
        desks.of(reader.account(), reader.membership(), today)
                .ifPresent(items -> Tenancy.run(
                        actor,
                        () -> transaction.executeWithoutResult(status -> {
                            if (digest && repository.claimDigest(reader, day)) {
                                owe(reader, mail.digest(items, organisation.name()));
                            }
                            near.filter(window -> repository.claimReminder(reader, today))
                                    .map(window -> remind(reader, items, window))
                                    .ifPresent(days -> owe(reader, mail.reminder(days, organisation.name())));
                        })));
    }

    /** The deadlines of which the member was not reminded before. */
    private List<LocalDate> remind(Reader reader, List<Item> items, ReminderDays window) {
        repository.forgetBefore(reader, window.from());
        var days = new ArrayList<LocalDate>();
        for (var item : items) {
            var dueOn = item.dueOn();
            if (dueOn != null && window.contains(dueOn) && repository.remind(reader, item.deadline(), dueOn)) {
                days.add(dueOn);
            }
        }
        return days.stream().sorted().toList();
    }

    private void owe(Reader reader, Optional<DeskMail.Letter> letter) {
        letter.ifPresent(one -> outbox.email(reader.email(), one.subject(), one.body()));
    }
}
