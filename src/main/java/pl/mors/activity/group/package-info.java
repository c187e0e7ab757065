/** Groups: who they are for, who leads them, under which programmes they run. */
@NullMarked
package pl.mors.activity.group;

import org.jspecify.annotations.NullMarked;
