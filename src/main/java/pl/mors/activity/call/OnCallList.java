package pl.mors.activity.call;

import java.util.UUID;

/** Whoever may be called about a changed session. */
sealed interface OnCallList permits Concerned, GuardianToCall, Colleague, OpenSignUp {

    /** By which their line is found. */
    UUID id();

    String name();
}
