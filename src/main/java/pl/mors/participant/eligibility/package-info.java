/** May this person join this programme? Pure rules over the programme's file; what was found is kept as told. */
@NullMarked
@NamedInterface("eligibility")
package pl.mors.participant.eligibility;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
