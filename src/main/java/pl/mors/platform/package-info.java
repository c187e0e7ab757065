/**
 * Ground floor: what every other module stands on and nothing of any module's business. Values, the contracts that
 * modules fulfil for the common screens (menu, desk, public search), and the web kit.
 */
@NullMarked
@ApplicationModule(
        displayName = "Platform",
        allowedDependencies = {})
package pl.mors.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
