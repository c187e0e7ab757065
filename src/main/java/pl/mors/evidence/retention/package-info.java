/** For how long papers are kept, and from which day that counts. */
@NullMarked
package pl.mors.evidence.retention;

import org.jspecify.annotations.NullMarked;
