package pl.mors.participant.online;

import org.springframework.stereotype.Component;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.participant.round.RecruitmentRound;
import pl.mors.participant.round.RoundQueries;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;

/** Finds what an address of the public site names. */
@Component
class PublicRounds {

    private final Organisations organisations;
    private final RoundQueries rounds;
    private final BusinessDate date;

    PublicRounds(Organisations organisations, RoundQueries rounds, BusinessDate date) {
        this.organisations = organisations;
        this.rounds = rounds;
        this.date = date;
    }

    /** @throws NotFound when there is none at the address */
    PublicOrganisation organisation(String address) {
        return organisations.at(address).orElseThrow(() -> new NotFound("organisation " + address));
    }

    /** @throws NotFound when the organisation has no such round, or does not show it */
    RecruitmentRound get(String organisation, RecruitmentRoundId id) {
        organisation(organisation);
        var round = rounds.get(id);
        if (!round.isPublishedOn(date.today())) {
            throw new NotFound("published round " + id);
        }
        return round;
    }
}
