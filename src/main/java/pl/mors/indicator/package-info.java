/**
 * Indicators: what a programme promised, counted from the facts by named rules, each figure with the people behind it. Nothing
 * is stored: a figure is computed as of a day, from what was known on a day.
 */
@NullMarked
@ApplicationModule(
        displayName = "Indicator",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "programme",
            "programme :: file",
            "person",
            "community",
            "participant",
            "employment",
            "employment :: rule"
        })
package pl.mors.indicator;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
