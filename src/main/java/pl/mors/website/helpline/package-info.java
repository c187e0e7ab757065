/** Help lines: numbers with hours and the day on which somebody last checked them. */
@NullMarked
@NamedInterface("helpline")
package pl.mors.website.helpline;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
