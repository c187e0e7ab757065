package pl.mors.participant;

import pl.mors.platform.Coded;

/** Status on the labour market at entry, as the finer of the two periods asks it. */
public enum LabourStatus implements Coded {
    UNEMPLOYED_REGISTERED,
    UNEMPLOYED_UNREGISTERED,
    INACTIVE,
    EMPLOYED
}
