package pl.mors.participant.online;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.PublicSearchSource;
import pl.mors.platform.SearchHit;
import pl.mors.platform.text.SearchWords;
import pl.mors.platform.text.Texts;

/** Finds published calls by their name, by what is needed and where papers are taken. */
@Component
@Order(15)
class RoundSearch implements PublicSearchSource {

    private final RoundQueries rounds;
    private final BusinessDate date;

    RoundSearch(RoundQueries rounds, BusinessDate date) {
        this.rounds = rounds;
        this.date = date;
    }

    @Override
    public List<SearchHit> search(String organisation, String query, int limit) {
        var words = SearchWords.of(query);
        var page = new PublicRoundsPage(organisation, rounds.published(date.today()), date.today());
        return page.rounds().stream()
                .filter(round -> words.areIn(text(round)))
                .limit(limit)
                .map(round -> new SearchHit(round.name(), page.href(round), page.when(round), Texts.language()))
                .toList();
    }

    private static String text(RecruitmentRound round) {
        return String.join(
                " ",
                round.name(),
                Texts.t("participant.public.title"),
                round.terms().takenAt(),
                String.join(" ", round.requiredDocuments()));
    }
}
