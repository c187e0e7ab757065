/** A person's page: who it is, where they live, and what the modules above know about them. */
@NullMarked
package pl.mors.person.profile;

import org.jspecify.annotations.NullMarked;
