/** Messages about accounts: the link to set a password, and who was given roles that open data about people. */
@NullMarked
package pl.mors.notification.invitation;

import org.jspecify.annotations.NullMarked;
