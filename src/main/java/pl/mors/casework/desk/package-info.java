/** What casework adds to the desk, the menu, people's pages, the trail and the copy of a person's data. */
@NullMarked
package pl.mors.casework.desk;

import org.jspecify.annotations.NullMarked;
