/**
 * Programmes and what they are made of: definitions loaded from files version by version, places and rooms. A programme is
 * data; without funder, declaration, indicators or end date it is a programme all the same.
 */
@NullMarked
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {"platform", "platform :: *", "audit", "identity", "document"})
package pl.mors.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
