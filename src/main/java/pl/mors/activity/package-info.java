/**
 * What happens week by week: groups (clubs, workshops, self-help groups), who is enrolled in them, their sessions and who was
 * there. Attendance is the fact from which supports, starts, hours and indicators follow. The public calendar is fed from here.
 */
@NullMarked
@ApplicationModule(
        displayName = "Activity",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "privacy",
            "document",
            "notification",
            "programme",
            "programme :: file",
            "calendar",
            "community",
            "participant",
            "person"
        })
package pl.mors.activity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
