/** Businesses that participants start with a grant of the programme. */
@NullMarked
package pl.mors.participant.startup;

import org.jspecify.annotations.NullMarked;
