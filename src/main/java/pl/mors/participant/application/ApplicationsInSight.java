package pl.mors.participant.application;

import java.util.List;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.participant.RecruitmentApplicationId;
import pl.mors.participant.RecruitmentRoundId;
import pl.mors.person.PeopleInSight;
import pl.mors.platform.NotFound;

/** The applications of people whom the reader may see. */
@Component
public class ApplicationsInSight {

    private final ApplicationQueries applications;
    private final PeopleInSight sight;

    ApplicationsInSight(ApplicationQueries applications, PeopleInSight sight) {
        this.applications = applications;
        this.sight = sight;
    }

    /**
     * The application, for reading or for a step about it.
     *
     * @throws NotFound when it is not in sight, as if there were none
     */
    public RecruitmentApplication get(RecruitmentApplicationId id, Action action) {
        var application = applications.get(id);
        var person = application.person();
        boolean hidden = sight.narrowedTo(DataClass.ELIGIBILITY, action)
                .filter(people -> person == null || !people.contains(person.id()))
                .isPresent();
        if (hidden) {
            throw new NotFound("application " + id + " is not in sight");
        }
        return application;
    }

    List<RecruitmentApplication> of(RecruitmentRoundId round) {
        var people = sight.narrowedTo(DataClass.ELIGIBILITY, Action.READ);
        return applications.of(round).stream()
                .filter(one -> people.isEmpty()
                        || (one.person() != null
                                && people.get().contains(one.person().id())))
                .toList();
    }
}
