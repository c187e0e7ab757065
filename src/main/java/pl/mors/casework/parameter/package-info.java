/** The dated figures of the rules and the questionnaire, as files of this build. */
@NullMarked
package pl.mors.casework.parameter;

import org.jspecify.annotations.NullMarked;
