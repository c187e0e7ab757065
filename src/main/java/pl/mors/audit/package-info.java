/**
 * The trail of who changed and who read what: the database's triggers append changes, the reads of annotated routes are
 * recorded here, both are sealed into a chain, and screens show a row's or a person's history from it.
 */
@NullMarked
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"platform", "platform :: command", "platform :: text", "platform :: web"})
package pl.mors.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
