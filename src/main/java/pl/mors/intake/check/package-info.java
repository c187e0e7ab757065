/** The check of a whole list against itself, the register and the rules of reporting. */
@NullMarked
package pl.mors.intake.check;

import org.jspecify.annotations.NullMarked;
