/** Telling people that a session was cancelled or moved: messages to who agreed to them, and a list of calls for everybody else. */
@NullMarked
package pl.mors.activity.call;

import org.jspecify.annotations.NullMarked;
