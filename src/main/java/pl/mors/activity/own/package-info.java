/** What is on for a resident who is signed in: their own groups, sessions and places in lines, and nobody else's. */
@NullMarked
package pl.mors.activity.own;

import org.jspecify.annotations.NullMarked;
