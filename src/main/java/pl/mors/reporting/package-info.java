/**
 * What crosses modules on its way out: the participants' files of the funders, later claims' annexes and the auditor's
 * pack. Export profiles are data; see docs/export-profiles.md.
 */
@NullMarked
@ApplicationModule(
        displayName = "Reporting",
        allowedDependencies = {})
package pl.mors.reporting;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
