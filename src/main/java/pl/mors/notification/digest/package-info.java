/** Tells members by e-mail how much waits on their desks and which deadlines come near: figures and links, never what or about whom. */
@NullMarked
package pl.mors.notification.digest;

import org.jspecify.annotations.NullMarked;
