/**
 * Taking over what was kept before: a list of participants from a spreadsheet is checked as an auditor would, row by row and
 * before anything is saved, and then taken in as a whole or not at all. docs/import.md says which columns are read and what is
 * checked.
 */
@NullMarked
@ApplicationModule(
        displayName = "Intake",
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
            "reporting",
            "reporting :: profile",
            "reporting :: participants",
            "reporting :: reportability"
        })
package pl.mors.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
