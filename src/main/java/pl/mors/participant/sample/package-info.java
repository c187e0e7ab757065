/** The control sample: the participants whose papers an auditor may see, drawn so that anybody can draw them again. */
@NullMarked
package pl.mors.participant.sample;

import org.jspecify.annotations.NullMarked;
