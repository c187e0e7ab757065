/**
 * The store of evidence: every paper that a fact rests on or names, wherever it hangs, with the time for which it is kept. It lies
 * above all modules that have papers and keeps none itself.
 */
@NullMarked
@ApplicationModule(
        displayName = "Evidence",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "document",
            "person",
            "programme",
            "programme :: file",
            "participant",
            "participant :: eligibility",
            "activity",
            "employment",
            "casework",
            "reporting"
        })
package pl.mors.evidence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
