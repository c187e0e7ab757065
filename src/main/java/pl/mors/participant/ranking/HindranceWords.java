package pl.mors.participant.ranking;

import java.util.List;
import java.util.stream.Collectors;
import pl.mors.participant.ranking.Rankable.Hindrance;
import pl.mors.platform.text.Texts;

/** Says in words what keeps an application from the list. */
final class HindranceWords {

    private HindranceWords() {}

    static String of(List<Hindrance> hindrances) {
        return hindrances.stream()
                .map(hindrance -> Texts.t("participant.ranking.hindrance." + hindrance))
                .collect(Collectors.joining("; "));
    }
}
