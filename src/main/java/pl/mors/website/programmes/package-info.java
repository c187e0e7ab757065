/** Programmes as their pages publish them. */
@NullMarked
package pl.mors.website.programmes;

import org.jspecify.annotations.NullMarked;
