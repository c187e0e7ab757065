package pl.mors.activity.call;

import java.util.UUID;

/** Whoever may be called about a changed session. */
interface OnCallList {

    /** By which their line is found. */
    UUID id();

    String name();
}
