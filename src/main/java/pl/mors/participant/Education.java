package pl.mors.participant;

import pl.mors.platform.Coded;

/** Highest completed education, by ISCED; the newer period's three bands follow from it. */
public enum Education implements Coded {
    ISCED_0,
    ISCED_1,
    ISCED_2,
    ISCED_3,
    ISCED_4,
    ISCED_5_8
}
