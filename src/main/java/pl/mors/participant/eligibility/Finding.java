package pl.mors.participant.eligibility;

import java.util.List;
import pl.mors.platform.text.Texts;

/**
 * What a rule found, with the reason as a plain sentence.
 *
 * @param args what the sentence names: dates, streets, papers
 */
public record Finding(FindingCode code, FindingState state, List<Object> args) {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(FindingCode code, FindingState state, Object... args) {
        return new Finding(code, state, List.of(args));
    }

    public String sentence() {
        return Texts.t("participant.finding." + code + "." + state, args.toArray());
    }

    /** Where the rule comes from. */
    public String source() {
        return Texts.t("participant.finding." + code + ".source");
    }
}
