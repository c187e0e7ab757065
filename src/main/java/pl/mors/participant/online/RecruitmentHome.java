package pl.mors.participant.online;

import java.time.LocalDate;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.PublicHomeSection;
import pl.mors.platform.text.Texts;

/** The calls that are open or coming, on an organisation's first page; without any there is no section. */
@Component
@Order(10)
class RecruitmentHome implements PublicHomeSection {

    private final RoundQueries rounds;

    RecruitmentHome(RoundQueries rounds) {
        this.rounds = rounds;
    }

    @Override
    public Optional<Section> section(String organisation, LocalDate today) {
        var page = new PublicRoundsPage(organisation, rounds.published(today), today);
        if (page.rounds().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Section(
                Texts.t("participant.public.title"),
                page.current().stream()
                        .map(round -> new Entry(page.when(round), round.name(), null, page.href(round)))
                        .toList(),
                Texts.t("participant.public.none.now"),
                new More(Texts.t("participant.public.more"), ParticipantUrls.publicRounds(organisation))));
    }
}
