/** The standards of protection of minors, and what is done where a minor was or might have been harmed. */
@NullMarked
package pl.mors.activity.protection;

import org.jspecify.annotations.NullMarked;
