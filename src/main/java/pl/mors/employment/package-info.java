/**
 * Work: employers, internships with their monthly attendance and what is paid for them, and vocational courses. What is paid is
 * counted from facts by dated rules and never stored; a payment is a fact of its own.
 */
@NullMarked
@ApplicationModule(
        displayName = "Employment",
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
            "participant",
            "person"
        })
package pl.mors.employment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
