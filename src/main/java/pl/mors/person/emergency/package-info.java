/** Whom to call when something happens to an adult; a minor has guardians. */
@NullMarked
package pl.mors.person.emergency;

import org.jspecify.annotations.NullMarked;
