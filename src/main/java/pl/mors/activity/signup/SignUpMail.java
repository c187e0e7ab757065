package pl.mors.activity.signup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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

    /**
     * Empty where no address was left.
     *
     * @param codes of all who were signed up together, in the order of the form
     */
    Optional<OutboxMessageId> arrived(Told told, List<SignUpCode> codes) {
        var email = told.email();
        if (email == null) {
            return Optional.empty();
        }
        var own = own();
        var withdraw = SignUpUrls.withdraw(own.address());
        boolean together = codes.size() > 1;
        var link = address.current()
                .map(start -> Texts.t(
                        "activity.signup.mail.link",
                        start
                                + withdraw
                                + (together
                                        ? ""
                                        : "?" + SignUpUrls.CODE + "="
                                                + codes.getFirst().text())))
                .orElse("");
        return Optional.of(outbox.email(
                email,
                Texts.t("activity.signup.mail.subject", own.name()),
                together
                        ? Texts.t("activity.signup.mail.arrived-together", numbered(codes), link, own.name())
                        : Texts.t(
                                "activity.signup.mail.arrived", codes.getFirst().shown(), link, own.name())));
    }

    private static String numbered(List<SignUpCode> codes) {
        return IntStream.range(0, codes.size())
                .mapToObj(i -> Texts.t(
                        "activity.signup.mail.code-of", i + 1, codes.get(i).shown()))
                .collect(Collectors.joining("\n"));
    }

    /**
     * @param language in which the form was filled in
     * @param number in the form, of who was signed up together with others
     * @param message what staff add in their own words
     * @param corrects whether another answer was sent before
     */
    OutboxMessageId answered(
            String email,
            String language,
            @Nullable Integer number,
            SignUpOutcome outcome,
            @Nullable String message,
            boolean corrects) {
        var own = own();
        return Texts.in(
                Language.of(Locale.forLanguageTag(language)),
                () -> outbox.email(
                        email,
                        Texts.t("activity.signup.mail.subject", own.name()),
                        Texts.t(
                                "activity.signup.mail.answered",
                                answer(number, outcome, message, corrects),
                                own.name())));
    }

    /** What a message says of an answer, in the language in which the form was filled in. */
    static String preview(String language, @Nullable Integer number, SignUpOutcome outcome, boolean corrects) {
        return Texts.in(Language.of(Locale.forLanguageTag(language)), () -> answer(number, outcome, null, corrects));
    }

    private static String answer(
            @Nullable Integer number, SignUpOutcome outcome, @Nullable String message, boolean corrects) {
        var words = Texts.t("activity.signup.mail." + outcome.code());
        var said = number == null ? words : words + "\n\n" + Texts.t("activity.signup.mail.about", number);
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
