/** Changing a person's names and contact details, with two clerks in mind. */
@NullMarked
package pl.mors.person.contact;

import org.jspecify.annotations.NullMarked;
