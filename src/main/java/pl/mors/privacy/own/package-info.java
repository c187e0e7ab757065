/** What residents see of their own data. */
@NullMarked
package pl.mors.privacy.own;

import org.jspecify.annotations.NullMarked;
