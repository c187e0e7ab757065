package pl.mors.website.programmes;

import java.util.Locale;
import pl.mors.programme.file.ProgrammeFile.ActivityType;

/** Under which heading a resident looks for a kind of support. */
public enum SupportArea {
    CLUBS,
    WORKSHOPS,
    ADVICE,
    JOBS,
    COMMUNITY,
    VOLUNTEERING;

    static SupportArea of(ActivityType type) {
        return switch (type) {
            case CLUB, SELF_HELP_GROUP -> CLUBS;
            case WORKSHOP, EDUCATION, ANIMATION_CLASS -> WORKSHOPS;
            case ADVICE, SOCIAL_WORK_MEETING, INDIVIDUAL_SUPPORT -> ADVICE;
            case MOTIVATIONAL_WORKSHOP, EDUCATIONAL_WORKSHOP, VOCATIONAL_COURSE, INTERNSHIP -> JOBS;
            case COMMUNITY_ANIMATION, LOCAL_ANIMATOR, NEIGHBOURHOOD_MEETING, OUTING, LEADER_ELECTION, COMMUNITY_EVENT ->
                COMMUNITY;
            case VOLUNTEERING, VOLUNTEER_CENTRE -> VOLUNTEERING;
        };
    }

    public String key() {
        return "website.support." + name().toLowerCase(Locale.ROOT);
    }
}
