package pl.mors.evidence.retention;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.evidence.retention.EvidenceRetention.Retention;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/**
 * Until when a programme's papers are kept.
 *
 * @param retention what follows from what is recorded
 * @param history what was recorded, by its scope, the latest first
 * @param mayChange whether the reader may record another day
 * @param problem why the page comes back
 */
public record RetentionPage(
        Form form,
        Programme programme,
        Retention retention,
        Map<RetentionScope, List<RetentionEnd>> history,
        boolean mayChange,
        List<Link> parts,
        @Nullable Notice problem) {

    /** What a day can be counted from in this programme. */
    public List<Option> bases() {
        return RetentionBasis.of(programme.definition().programmingPeriod()).stream()
                .map(basis -> Option.of(basis.name(), basisWords(basis)))
                .toList();
    }

    public static String basisWords(RetentionBasis basis) {
        return Texts.t("evidence.basis." + basis);
    }

    public String until() {
        return RetentionWords.until(retention.until());
    }

    /** Ids of what held when the page was shown, by scope, for the form. */
    public String seen(RetentionScope scope) {
        return history.getOrDefault(scope, List.of()).stream()
                .filter(RetentionEnd::current)
                .map(end -> end.id().toString())
                .findFirst()
                .orElse("");
    }

    public static String seenField(RetentionScope scope) {
        return "seen_" + scope.name().toLowerCase(Locale.ROOT);
    }

    public List<RetentionScope> scopes() {
        return Arrays.stream(RetentionScope.values())
                .filter(scope -> !history.getOrDefault(scope, List.of()).isEmpty())
                .toList();
    }

    /** What somebody recorded, in a sentence. */
    public String words(RetentionEnd end) {
        return Texts.t("evidence.recorded.basis." + end.basis(), end.day());
    }
}
