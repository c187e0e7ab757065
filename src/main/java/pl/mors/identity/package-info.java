/**
 * Accounts, roles and the declared access policy; sign-in; the tenancy of each request. What a role may do with a class of
 * data, and on whose, stands in access-policy.yaml and nowhere else.
 */
@NullMarked
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"platform", "platform :: *", "audit"})
package pl.mors.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
