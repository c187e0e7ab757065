/** Finding a person before registering anybody: by a fragment of the name, PESEL or participant's number. */
@NullMarked
package pl.mors.person.search;

import org.jspecify.annotations.NullMarked;
