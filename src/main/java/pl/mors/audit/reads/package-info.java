/** Records the reads of personal data that routes declare. */
@NullMarked
package pl.mors.audit.reads;

import org.jspecify.annotations.NullMarked;
