/** Registering a person: with PESEL or without, never the same one twice. */
@NullMarked
package pl.mors.person.register;

import org.jspecify.annotations.NullMarked;
