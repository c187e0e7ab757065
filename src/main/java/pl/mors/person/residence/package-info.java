/**
 * Where a person lives, by their statement: facts with a day from which they hold. The fields of an address and what the register of
 * places fills in of them are for whoever asks for an address.
 */
@NullMarked
@NamedInterface("residence")
package pl.mors.person.residence;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
