/** Who lives and keeps house together. */
@NullMarked
package pl.mors.person.household;

import org.jspecify.annotations.NullMarked;
