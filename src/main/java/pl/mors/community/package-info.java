/** Local communities that programmes work with: territorial ones and those tied by another feature. */
@NullMarked
@ApplicationModule(
        displayName = "Community",
        allowedDependencies = {
            "platform",
            "platform :: *",
            "audit",
            "identity",
            "privacy",
            "document",
            "programme",
            "programme :: file"
        })
package pl.mors.community;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
