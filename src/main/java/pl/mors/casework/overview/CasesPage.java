package pl.mors.casework.overview;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import pl.mors.casework.card.SupportCard;
import pl.mors.casework.cases.SupportCase;

/**
 * One's own cases and cards.
 *
 * @param kinds names of the cards' kinds of activity, by card
 */
public record CasesPage(List<SupportCase> cases, List<SupportCard> cards, Map<SupportCard, String> kinds) {

    public String kind(SupportCard card) {
        return Objects.requireNonNull(kinds.get(card));
    }
}
