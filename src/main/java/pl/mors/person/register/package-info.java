/** Registering a person: with PESEL or without, never the same one twice; and correcting who they are. */
@NullMarked
package pl.mors.person.register;

import org.jspecify.annotations.NullMarked;
