/**
 * What the law owes to the people whose data is kept. Modules above tell through {@link pl.mors.privacy.PersonalDataSource}
 * what they hold about a person; the register of changes lets the data protection officer look.
 */
@NullMarked
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"platform", "platform :: text", "platform :: web", "audit", "identity"})
package pl.mors.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
