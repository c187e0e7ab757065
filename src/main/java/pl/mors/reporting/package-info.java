/**
 * What crosses modules on its way out: the participants' files of the funders with whom they leave out and why, stored as
 * told; later claims' annexes and the auditor's pack. Export profiles are data; see docs/export-profiles.md.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "document",
            "person",
            "programme",
            "programme :: file",
            "participant"
        })
package pl.mors.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
