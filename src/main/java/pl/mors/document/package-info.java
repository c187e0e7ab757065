/**
 * Files and the keys that hide them: content lies encrypted in the database in chunks, each once per organisation, under
 * key sets of the organisation, which are wrapped under the installation's master key.
 */
@NullMarked
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"platform", "platform :: text", "platform :: web", "audit", "identity", "privacy"})
package pl.mors.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
