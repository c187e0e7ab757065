/** The needs assessment, what was agreed with a participant, and its reviews. */
@NullMarked
package pl.mors.casework.path;

import org.jspecify.annotations.NullMarked;
