/** The pages and the command of taking a list over. */
@NullMarked
package pl.mors.intake.page;

import org.jspecify.annotations.NullMarked;
