/** Institutions as participants: their register, their part in a programme, the supports that they are given. */
@NullMarked
package pl.mors.participant.institution;

import org.jspecify.annotations.NullMarked;
