/** The chain of seals over the trail: made by a job, recomputed by a command. */
@NullMarked
package pl.mors.audit.chain;

import org.jspecify.annotations.NullMarked;
