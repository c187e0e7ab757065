/**
 * A demonstration: two towns with made-up people and a year of facts, so that every page has something to show. Loaded by
 * {@code --demo} only, into organisations that are marked as made up for good.
 */
@NullMarked
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "identity",
            "person",
            "document",
            "programme",
            "programme :: *",
            "calendar",
            "community",
            "participant",
            "activity",
            "employment",
            "casework",
            "evidence"
        })
package pl.mors.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
