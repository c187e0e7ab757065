package pl.mors.employment.desk;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.WorkKind;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.NextSteps;
import pl.mors.participant.Participation;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;
import pl.mors.programme.file.ProgrammeFile.ActivityType;
import pl.mors.programme.file.ProgrammeFile.IndicatorRule;

/** Offers an internship and a vocational course where the programme has them. */
@Component
@Order(20)
class WorkForParticipant implements NextSteps {

    private static final Set<IndicatorRule> PROVED_BY_COURSE = EnumSet.of(
            IndicatorRule.QUALIFICATION_AFTER_EXIT,
            IndicatorRule.RESULT_AFTER_EXIT,
            IndicatorRule.SOCIAL_SITUATION_IMPROVED);

    private final CurrentUser user;

    WorkForParticipant(CurrentUser user) {
        this.user = user;
    }

    @Override
    public List<Link> after(Participation participation, Programme programme) {
        if (!user.may(DataClass.PARTICIPATION, Action.WRITE)) {
            return List.of();
        }
        return Stream.of(
                        link(
                                programme,
                                ActivityType.INTERNSHIP,
                                "employment.next-step",
                                EmploymentUrls.newInternship(participation.id())),
                        course(programme, participation))
                .flatMap(Optional::stream)
                .toList();
    }

    /** Also where the programme holds no courses: somebody else's may prove the qualification that its result counts. */
    private static Optional<Link> course(Programme programme, Participation participation) {
        boolean wanted = WorkKind.of(programme, ActivityType.VOCATIONAL_COURSE).isPresent()
                || programme.definition().allIndicators().stream()
                        .anyMatch(one -> PROVED_BY_COURSE.contains(one.value().rule()));
        return wanted
                ? Optional.of(Link.to(Texts.t("employment.course.new"), EmploymentUrls.newCourse(participation.id())))
                : Optional.empty();
    }

    private static Optional<Link> link(Programme programme, ActivityType type, String key, String href) {
        return WorkKind.of(programme, type).map(kind -> Link.to(Texts.t(key), href));
    }
}
