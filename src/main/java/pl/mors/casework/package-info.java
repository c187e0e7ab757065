/**
 * What is done with one person: the case with its social worker, individual support cards and their meetings, the needs assessment,
 * the path or social contract with its reviews, and social progress. Who has the case reads it, others learn sums.
 */
@NullMarked
@ApplicationModule(
        displayName = "Casework",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "privacy",
            "document",
            "programme",
            "programme :: file",
            "calendar",
            "participant",
            "person"
        })
package pl.mors.casework;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
