package pl.mors.participant.declaration;

import pl.mors.platform.Coded;

/** Occupation of people who work: data scope 2014-2020, position 26. */
public enum Occupation implements Coded {
    VOCATIONAL_INSTRUCTOR,
    GENERAL_EDUCATION_TEACHER,
    PRESCHOOL_TEACHER,
    VOCATIONAL_TEACHER,
    HEALTH_CARE_WORKER,
    SOCIAL_INTEGRATION_WORKER,
    LABOUR_MARKET_WORKER,
    HIGHER_EDUCATION_WORKER,
    FAMILY_SUPPORT_WORKER,
    SOCIAL_ECONOMY_SUPPORT_WORKER,
    COUNSELLING_CENTRE_WORKER,
    FARMER,
    OTHER
}
