/**
 * The register of people: one human, one Person, whatever the roles. Who somebody is, how to reach them, where they live by
 * their statement. Modules above add to a person's page, to the search by number and to who may be seen, through the
 * interfaces of this package.
 */
@NullMarked
@ApplicationModule(
        displayName = "Person",
        allowedDependencies = {"platform", "platform :: *", "audit", "identity", "privacy", "document", "notification"})
package pl.mors.person;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
