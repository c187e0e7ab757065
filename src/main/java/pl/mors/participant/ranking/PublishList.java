package pl.mors.participant.ranking;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.platform.BusinessDate;

/** Lets the public site show an approved list, from today on. */
@Service
@Transactional
class PublishList {

    private final RankingRepository repository;
    private final BusinessDate date;

    PublishList(RankingRepository repository, BusinessDate date) {
        this.repository = repository;
        this.date = date;
    }

    void publish(RecruitmentRoundId round, int number) {
        repository.publishList(round, number, date.today());
    }
}
