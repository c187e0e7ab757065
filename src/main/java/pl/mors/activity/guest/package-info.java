/** The guests of a group: present without a declaration, which is what they are asked for. */
@NullMarked
package pl.mors.activity.guest;

import org.jspecify.annotations.NullMarked;
