/** Photographs of sessions: who can be told on them, and where they may be published (R13). */
@NullMarked
package pl.mors.activity.photo;

import org.jspecify.annotations.NullMarked;
