package pl.mors.indicator.rule;

import pl.mors.programme.file.ProgrammeFile;

/** Finds the rule that a programme file names. */
public final class IndicatorRules {

    /** Days after leaving within which a result is measured, where a programme says nothing else (domain 3.4 [S9]). */
    public static final int FOUR_WEEKS = 28;

    private IndicatorRules() {}

    /**
     * The rule of this name.
     *
     * @param exitDataDays days after leaving within which the programme collects the situation
     */
    public static IndicatorRule named(ProgrammeFile.IndicatorRule name, int exitDataDays) {
        return switch (name) {
            case PARTICIPANTS_TOTAL -> new ParticipantsTotal();
            case AT_RISK_SUPPORTED -> new AtRiskSupported();
            case SURROUNDINGS_SUPPORTED -> new SurroundingsSupported();
            case COMMUNITIES_COVERED -> new CommunitiesCovered();
            case RESULT_AFTER_EXIT -> new ResultAfterExit(exitDataDays);
            case JOB_SEARCH_AFTER_EXIT -> new JobSearchAfterExit(exitDataDays);
            case EDUCATION_AFTER_EXIT -> new EducationAfterExit(exitDataDays);
            case QUALIFICATION_AFTER_EXIT -> new QualificationAfterExit(exitDataDays);
            case JOB_AFTER_EXIT -> new JobAfterExit(exitDataDays);
            case SOCIAL_SITUATION_IMPROVED -> new SocialSituationImproved(exitDataDays);
        };
    }
}
