/** What this module adds to the desk and to the menus. */
@NullMarked
package pl.mors.activity.desk;

import org.jspecify.annotations.NullMarked;
