package pl.mors.participant.eligibility;

import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;

/**
 * What a rule found, with the reason as a plain sentence.
 *
 * @param args what the sentence names: dates, streets, papers
 * @param ground code of the ground that it is about; null for what is asked once about a person
 */
public record Finding(
        FindingCode code,
        FindingState state,
        List<Object> args,
        @Nullable String ground) {

    public Finding {
        args = List.copyOf(args);
    }

    static Finding of(FindingCode code, FindingState state, Object... args) {
        return new Finding(code, state, List.of(args), null);
    }

    /** The same, about one of the grounds. */
    Finding about(String code) {
        return new Finding(this.code, state, args, code);
    }

    public String sentence() {
        return Texts.t("participant.finding." + code + "." + state, args.toArray());
    }

    /** Where the rule comes from. */
    public String source() {
        return Texts.t("participant.finding." + code + ".source");
    }
}
