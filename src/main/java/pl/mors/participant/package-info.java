/**
 * Participation, person by programme: who may join and why, the signed declaration, the situation at entry, leaving, and the
 * situation after it. Start, supports and state are derived from the facts (views support and participation_state) and never
 * stored.
 */
@NullMarked
@ApplicationModule(
        displayName = "Participant",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "privacy",
            "document",
            "notification",
            "person",
            "person :: residence",
            "programme",
            "programme :: file",
            "community"
        })
package pl.mors.participant;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
