package pl.mors.activity.waiting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.call.WayToTell;
import pl.mors.identity.BearerToken;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.notification.EmailChannel;
import pl.mors.notification.Outbox;
import pl.mors.notification.OutboxMessageId;
import pl.mors.notification.SmsChannel;
import pl.mors.person.FullAge;
import pl.mors.platform.Tenancy;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;

/**
 * Tells by e-mail that a place is kept, or that the waiting is over, each guardian instead of a minor; an adult without e-mail who agreed
 * to calls and text messages gets one of these. Who asked for a place and gave an address is written to without having agreed to news by
 * e-mail, for this answers what they asked for; whoever refused e-mail gets none. The message names neither the group nor anybody, for an
 * inbox is read by others too.
 */
@Component
class OfferMail {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final LinkAddress address;
    private final Organisations organisations;
    private final EmailChannel server;
    private final SmsChannel sms;

    OfferMail(
            JdbcClient jdbc,
            Outbox outbox,
            LinkAddress address,
            Organisations organisations,
            EmailChannel server,
            SmsChannel sms) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.address = address;
        this.organisations = organisations;
        this.server = server;
        this.sms = sms;
    }

    /** What was written: nothing without an address or a mobile, or without this server's address, so that somebody has to call. */
    List<OutboxMessageId> tell(UUID together, BearerToken key, LocalDate answerBy, LocalDate today) {
        return address.current()
                .flatMap(start -> link(start, key))
                .map(href -> recipients(together, today).stream()
                        .map(recipient -> send(recipient, href, answerBy))
                        .toList())
                .orElse(List.of());
    }

    /**
     * That there will be no place: nothing of whoever has to be called.
     *
     * @param outcome that the group closes, or closes to newcomers
     */
    List<OutboxMessageId> tellOfClosing(UUID together, WaitingOutcome outcome, LocalDate today) {
        var name = sender();
        var news = "activity.waiting." + outcome.code();
        return recipients(together, today).stream()
                .map(recipient -> Texts.in(
                        recipient.language(),
                        () -> recipient.byText()
                                ? outbox.sms(recipient.address(), Texts.t(news + ".sms", name))
                                : outbox.email(
                                        recipient.address(),
                                        Texts.t("activity.waiting.closed.mail.subject", name),
                                        Texts.t(news + ".mail.body", name))))
                .toList();
    }

    private Optional<String> link(String start, BearerToken key) {
        return own().map(organisation ->
                start + ActivityUrls.placeOffer(organisation.address()) + "?" + ActivityUrls.KEY + "=" + key.text());
    }

    /** The organisation's name, as residents know it. */
    String sender() {
        return own().map(PublicOrganisation::name).orElse("");
    }

    private OutboxMessageId send(Recipient recipient, String href, LocalDate answerBy) {
        var name = sender();
        return Texts.in(
                recipient.language(),
                () -> recipient.byText()
                        ? outbox.sms(recipient.address(), Texts.t("activity.offer.sms", answerBy, href, name))
                        : outbox.email(
                                recipient.address(),
                                Texts.t("activity.offer.mail.subject", name),
                                Texts.t("activity.offer.mail.body", answerBy, href, name)));
    }

    private Optional<PublicOrganisation> own() {
        return organisations.all().stream()
                .filter(one -> one.id().equals(Tenancy.organisation()))
                .findFirst();
    }

    /** @param byText whether the address is a telephone's */
    private record Recipient(String address, boolean byText, Language language) {}

    private List<Recipient> recipients(UUID together, LocalDate today) {
        return jdbc.sql("""
                        SELECT p.date_of_birth, p.preferred_language,
                            CASE WHEN NOT EXISTS (SELECT FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_email' AND c.answer <> 'given')
                                THEN p.email END AS email,
                            CASE WHEN NOT EXISTS (SELECT FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_email' AND c.answer <> 'given')
                                THEN ARRAY(SELECT g.email FROM known_guardian g WHERE g.organisation_id = p.organisation_id
                                    AND g.person_id = p.id AND g.email IS NOT NULL ORDER BY g.recorded_at, g.id)
                                ELSE '{}' END AS guardian_emails,
                            CASE WHEN EXISTS (SELECT FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_phone' AND c.answer = 'given')
                                THEN p.phone END AS phone
                        FROM known_waiting_list_entry w
                            JOIN person p ON p.organisation_id = w.organisation_id AND p.id = w.person_id
                        WHERE w.together_id = :together AND w.outcome IS NULL
                        """).param("together", together).query((row, number) -> recipients(row, today)).list().stream()
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    private List<Recipient> recipients(ResultSet row, LocalDate today) throws SQLException {
        var preferred = row.getString("preferred_language");
        var language = preferred == null ? Language.POLISH : Language.of(Locale.forLanguageTag(preferred));
        if (FullAge.isMinor(row.getObject("date_of_birth", LocalDate.class), today)) {
            var guardians = (String[]) row.getArray("guardian_emails").getArray();
            return server.isSet()
                    ? Stream.of(guardians)
                            .map(email -> new Recipient(email, false, language))
                            .toList()
                    : List.of();
        }
        var email = row.getString("email");
        if (email != null && server.isSet()) {
            return List.of(new Recipient(email, false, language));
        }
        var phone = row.getString("phone");
        return phone == null || !sms.isSet() || !WayToTell.isMobile(phone)
                ? List.of()
                : List.of(new Recipient(phone, true, language));
    }
}
