/**
 * Export profiles: what a funder's participants' file looks like, as data under {@code profiles/}. A profile says which
 * columns stand in which order, where their values come from and how the funder words them; it reads no database.
 */
@NullMarked
@NamedInterface("profile")
package pl.mors.reporting.profile;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
