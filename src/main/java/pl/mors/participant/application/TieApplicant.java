package pl.mors.participant.application;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.person.GiveNotice;
import pl.mors.person.NoticeWay;
import pl.mors.person.PersonId;

/** Says who of the register sent an application on line; from then on it goes the way of all others. */
@Service
@Transactional
class TieApplicant {

    private final ApplicationRepository repository;
    private final ApplicationQueries applications;
    private final GiveNotice giveNotice;

    TieApplicant(ApplicationRepository repository, ApplicationQueries applications, GiveNotice giveNotice) {
        this.repository = repository;
        this.applications = applications;
        this.giveNotice = giveNotice;
    }

    sealed interface Outcome {}

    record Tied() implements Outcome {}

    /** The application has its person. */
    record HasPerson() implements Outcome {}

    /** The person has another application in the round. */
    record AppliedAlready(RecruitmentApplicationId application) implements Outcome {}

    Outcome tie(RecruitmentApplicationId id, PersonId person) {
        repository.lock(id);
        var application = applications.get(id);
        if (application.person() != null) {
            return new HasPerson();
        }
        var already = applications.find(application.round(), person);
        if (already.isPresent()) {
            return new AppliedAlready(already.get());
        }
        repository.tie(id, person);
        repository
                .toldOnline(id)
                .ifPresent(
                        notice -> giveNotice.give(person, notice, application.submittedOn(), NoticeWay.ONLINE, null));
        return new Tied();
    }
}
