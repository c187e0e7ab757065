/** The message that brings somebody the link to set their password. */
@NullMarked
package pl.mors.notification.invitation;

import org.jspecify.annotations.NullMarked;
