/** Where a person lives, by their statement: facts with a day from which they hold. */
@NullMarked
package pl.mors.person.residence;

import org.jspecify.annotations.NullMarked;
