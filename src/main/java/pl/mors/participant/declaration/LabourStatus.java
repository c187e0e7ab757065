package pl.mors.participant.declaration;

import java.util.Locale;

/** Status on the labour market at entry, as the finer of the two periods asks it. */
public enum LabourStatus {
    UNEMPLOYED_REGISTERED,
    UNEMPLOYED_UNREGISTERED,
    INACTIVE,
    EMPLOYED;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
