package pl.mors.activity.waiting;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.activity.ActivityUrls;
import pl.mors.identity.BearerToken;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.notification.Outbox;
import pl.mors.person.FullAge;
import pl.mors.platform.Tenancy;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;

/**
 * Tells by e-mail that a place is kept, a minor's guardian instead of the minor. The message names neither the group nor anybody, for
 * an inbox is read by others too; whoever refused e-mail gets none.
 */
@Component
class OfferMail {

    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final LinkAddress address;
    private final Organisations organisations;

    OfferMail(JdbcClient jdbc, Outbox outbox, LinkAddress address, Organisations organisations) {
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.address = address;
        this.organisations = organisations;
    }

    /** Whether anybody could be told: without an address, theirs or this server's, somebody has to call. */
    boolean tell(UUID together, BearerToken key, LocalDate answerBy, LocalDate today) {
        var link = address.current().flatMap(start -> link(start, key));
        var recipients = recipients(together, today);
        link.ifPresent(href -> recipients.forEach(recipient -> send(recipient, href, answerBy)));
        return link.isPresent() && !recipients.isEmpty();
    }

    private Optional<String> link(String start, BearerToken key) {
        return own().map(organisation ->
                start + ActivityUrls.placeOffer(organisation.address()) + "?" + ActivityUrls.KEY + "=" + key.text());
    }

    private void send(Recipient recipient, String href, LocalDate answerBy) {
        var name = own().map(PublicOrganisation::name).orElse("");
        Texts.in(
                recipient.language(),
                () -> outbox.email(
                        recipient.email(),
                        Texts.t("activity.offer.mail.subject", name),
                        Texts.t("activity.offer.mail.body", answerBy, href, name)));
    }

    private Optional<PublicOrganisation> own() {
        return organisations.all().stream()
                .filter(one -> one.id().equals(Tenancy.organisation()))
                .findFirst();
    }

    private record Recipient(String email, Language language) {}

    private List<Recipient> recipients(UUID together, LocalDate today) {
        return jdbc
                .sql("""
                        SELECT p.date_of_birth, p.email, p.preferred_language, (SELECT min(g.email) FROM known_guardian g
                            WHERE g.organisation_id = p.organisation_id AND g.person_id = p.id) AS guardian_email
                        FROM known_waiting_list_entry w
                            JOIN person p ON p.organisation_id = w.organisation_id AND p.id = w.person_id
                        WHERE w.together_id = :together AND w.outcome IS NULL
                            AND NOT EXISTS (SELECT FROM known_consent c WHERE c.organisation_id = p.organisation_id
                                AND c.person_id = p.id AND c.subject = 'contact_email' AND c.answer <> 'given')
                        """)
                .param("together", together)
                .query((row, number) -> recipient(
                        FullAge.isMinor(row.getObject("date_of_birth", LocalDate.class), today)
                                ? row.getString("guardian_email")
                                : row.getString("email"),
                        row.getString("preferred_language")))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    private static Optional<Recipient> recipient(@Nullable String email, @Nullable String language) {
        var spoken = language == null ? Language.POLISH : Language.of(Locale.forLanguageTag(language));
        return Stream.ofNullable(email).map(one -> new Recipient(one, spoken)).findFirst();
    }
}
