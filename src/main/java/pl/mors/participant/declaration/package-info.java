/** Signing the declaration of participation, with the situation at entry. */
@NullMarked
package pl.mors.participant.declaration;

import org.jspecify.annotations.NullMarked;
