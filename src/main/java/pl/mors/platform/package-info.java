/**
 * The ground floor: values (money, dates, PESEL, ids), the tenancy of a request, the seams that modules above fill in.
 * A type comes here only with its second user. Imports nothing.
 */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
package pl.mors.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
