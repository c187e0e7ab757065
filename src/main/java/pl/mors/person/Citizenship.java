package pl.mors.person;

import pl.mors.platform.Coded;

/** Citizenship in the three classes that the funder asks for. */
public enum Citizenship implements Coded {
    POLISH,
    EUROPEAN_UNION,
    THIRD_COUNTRY
}
