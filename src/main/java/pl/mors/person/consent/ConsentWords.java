package pl.mors.person.consent;

import pl.mors.platform.text.Texts;

/** How answers are told. */
final class ConsentWords {

    private ConsentWords() {}

    /** The answer, its day and who gave it for a minor. */
    static String state(Consent consent) {
        var guardian = consent.guardian();
        var state = Texts.t("person.consent.state." + consent.answer(), consent.answeredOn());
        return guardian == null ? state : Texts.t("person.consent.by", state, guardian);
    }
}
