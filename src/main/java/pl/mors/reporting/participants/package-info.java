/** What a funder asks about a participant, read from the facts, and how a profile words it in cells. */
@NullMarked
@NamedInterface("participants")
package pl.mors.reporting.participants;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
