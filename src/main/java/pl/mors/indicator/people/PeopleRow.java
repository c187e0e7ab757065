package pl.mors.indicator.people;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pl.mors.indicator.JudgedParticipation;
import pl.mors.indicator.rule.CountedParticipation;
import pl.mors.indicator.rule.Decision;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.platform.text.Texts;

/**
 * A participation behind a figure, in words.
 *
 * @param name null for readers who see no names
 * @param firstSupport group of the first support; null where there is none or its membership is hidden
 * @param situation what was found after leaving; null while nothing was
 * @param evidence the paper that proves it; null without one
 * @param reason why the person is not counted; null for those counted
 */
public record PeopleRow(
        UUID participation,
        int number,
        @Nullable String name,
        String sex,
        @Nullable Integer age,
        @Nullable String community,
        @Nullable LocalDate declaredOn,
        @Nullable LocalDate startedOn,
        @Nullable String firstSupport,
        @Nullable LocalDate exitedOn,
        @Nullable String situation,
        @Nullable LocalDate measuredOn,
        @Nullable String evidence,
        @Nullable String reason) {

    /**
     * Words a participation.
     *
     * @param names by participation; empty for readers who see none
     */
    static PeopleRow of(JudgedParticipation judged, Map<UUID, String> names) {
        var facts = judged.facts();
        var exit = facts.exit();
        var situation = exit == null ? null : exit.situation();
        var community = facts.community();
        return new PeopleRow(
                facts.participation(),
                facts.number(),
                names.get(facts.participation()),
                Texts.t("indicator.sex." + facts.sex().code()),
                facts.ageAtEntry(),
                community == null ? null : community.name(),
                facts.declaredOn(),
                facts.startedOn(),
                facts.firstSupport(),
                exit == null ? null : exit.on(),
                situation == null ? null : words(situation),
                situation == null ? null : situation.measuredOn(),
                situation == null ? null : evidence(situation),
                reason(judged.decision()));
    }

    /** Opens the participation. */
    public String href() {
        return ParticipantUrls.participation(new ParticipationId(participation));
    }

    private static String words(CountedParticipation.Situation situation) {
        return situation.inOrder().stream()
                .map(found -> Texts.t("indicator.situation." + code(found)))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable String evidence(CountedParticipation.Situation situation) {
        var kind = situation.evidence();
        return kind == null ? null : Texts.t(kind.textKey());
    }

    private static @Nullable String reason(Decision decision) {
        return switch (decision) {
            case Decision.Counted() -> null;
            case Decision.NotCounted(Decision.Reason reason) -> reasonText(reason);
        };
    }

    static String reasonText(Decision.Reason reason) {
        return Texts.t("indicator.reason." + code(reason));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
