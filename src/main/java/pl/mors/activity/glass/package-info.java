/** Signatures on the glass of a device: what is kept of them, and where they are accepted. They prove that somebody signed; nobody is recognised by them. */
@NullMarked
package pl.mors.activity.glass;

import org.jspecify.annotations.NullMarked;
