/** What this module adds to the desk, the menus, pages about people, the copy of their data and the trail. */
@NullMarked
package pl.mors.activity.desk;

import org.jspecify.annotations.NullMarked;
