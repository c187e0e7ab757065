/** What the module brings to pages of others: menu, desk, a person's page, the copy of data, names in the trail. */
@NullMarked
package pl.mors.employment.desk;

import org.jspecify.annotations.NullMarked;
