/** The questionnaire of social progress, and how far somebody came. */
@NullMarked
package pl.mors.casework.progress;

import org.jspecify.annotations.NullMarked;
