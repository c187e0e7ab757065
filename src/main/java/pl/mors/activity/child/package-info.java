/** Minors in groups: a guardian's consent to this group, and who may pick a child up. */
@NullMarked
package pl.mors.activity.child;

import org.jspecify.annotations.NullMarked;
