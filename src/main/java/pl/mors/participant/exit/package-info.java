/** Leaving a programme. */
@NullMarked
package pl.mors.participant.exit;

import org.jspecify.annotations.NullMarked;
