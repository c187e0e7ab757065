/** The accessibility statement of a public site (act of 4.4.2019 on digital accessibility). */
@NullMarked
@NamedInterface("accessibility")
package pl.mors.website.accessibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
