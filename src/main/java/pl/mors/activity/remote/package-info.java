/** Remote classes: the link for the people of a session, and what proves that each of them was there (R19). */
@NullMarked
package pl.mors.activity.remote;

import org.jspecify.annotations.NullMarked;
