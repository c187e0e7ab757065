package pl.mors.participant.online;

import java.time.LocalDate;
import java.util.List;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.round.RecruitmentRound;

/**
 * The calls of an organisation.
 *
 * @param organisation its address
 */
public record PublicRoundsPage(String organisation, List<RecruitmentRound> rounds, LocalDate today) {

    /** Those to which one may apply now or later. */
    public List<RecruitmentRound> current() {
        return rounds.stream()
                .filter(round -> !today.isAfter(round.terms().closesOn()))
                .toList()
                .reversed();
    }

    public List<RecruitmentRound> over() {
        return rounds.stream()
                .filter(round -> today.isAfter(round.terms().closesOn()))
                .toList();
    }

    public String when(RecruitmentRound round) {
        return RoundWords.when(round, today);
    }

    public String href(RecruitmentRound round) {
        return ParticipantUrls.ofPublicRound(ParticipantUrls.PUBLIC_ROUND, organisation, round.id());
    }
}
