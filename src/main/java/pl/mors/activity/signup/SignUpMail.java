package pl.mors.activity.signup;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.activity.SignUpUrls;
import pl.mors.identity.LinkAddress;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.notification.Outbox;
import pl.mors.notification.OutboxMessageId;
import pl.mors.platform.NotFound;
import pl.mors.platform.Tenancy;
import pl.mors.platform.text.Language;
import pl.mors.platform.text.Texts;

/** Tells whoever left an address. The messages name neither the group nor anybody, for an inbox is read by others too. */
@Component
class SignUpMail {

    private final Outbox outbox;
    private final LinkAddress address;
    private final Organisations organisations;

    SignUpMail(Outbox outbox, LinkAddress address, Organisations organisations) {
        this.outbox = outbox;
        this.address = address;
        this.organisations = organisations;
    }

    /** Empty where no address was left. */
    Optional<OutboxMessageId> arrived(Told told, SignUpCode code) {
        var email = told.email();
        if (email == null) {
            return Optional.empty();
        }
        var own = own();
        var link = address.current()
                .map(start -> Texts.t(
                        "activity.signup.mail.link",
                        start + SignUpUrls.withdraw(own.address()) + "?" + SignUpUrls.CODE + "=" + code.text()))
                .orElse("");
        return Optional.of(outbox.email(
                email,
                Texts.t("activity.signup.mail.subject", own.name()),
                Texts.t("activity.signup.mail.arrived", code.shown(), link, own.name())));
    }

    /**
     * @param language in which the form was filled in
     * @param message what staff add in their own words
     * @param corrects whether another answer was sent before
     */
    OutboxMessageId answered(
            String email, String language, SignUpOutcome outcome, @Nullable String message, boolean corrects) {
        var own = own();
        return Texts.in(
                Language.of(Locale.forLanguageTag(language)),
                () -> outbox.email(
                        email,
                        Texts.t("activity.signup.mail.subject", own.name()),
                        Texts.t("activity.signup.mail.answered", answer(outcome, message, corrects), own.name())));
    }

    /** What a message says of an answer, in the language in which the form was filled in. */
    static String preview(String language, SignUpOutcome outcome, boolean corrects) {
        return Texts.in(Language.of(Locale.forLanguageTag(language)), () -> answer(outcome, null, corrects));
    }

    private static String answer(SignUpOutcome outcome, @Nullable String message, boolean corrects) {
        var said = Texts.t("activity.signup.mail." + outcome.code());
        var answer = corrects ? Texts.t("activity.signup.mail.corrected", said) : said;
        return message == null ? answer : answer + "\n\n" + message;
    }

    private PublicOrganisation own() {
        return organisations.all().stream()
                .filter(one -> one.id().equals(Tenancy.organisation()))
                .findFirst()
                .orElseThrow(() -> new NotFound("organisation"));
    }
}
