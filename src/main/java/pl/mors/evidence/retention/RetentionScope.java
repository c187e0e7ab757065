package pl.mors.evidence.retention;

import pl.mors.platform.Coded;

/** Which papers of a programme a day is recorded for. */
public enum RetentionScope implements Coded {
    PROJECT,
    /** Those about internships, where they were given as state aid or de minimis aid. */
    INTERNSHIP_AID
}
