/** Taking the people of a checked list into the register and the programme, all or none. */
@NullMarked
package pl.mors.intake.takein;

import org.jspecify.annotations.NullMarked;
