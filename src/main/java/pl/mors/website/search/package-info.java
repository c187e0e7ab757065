/** The search of a public site. */
@NullMarked
package pl.mors.website.search;

import org.jspecify.annotations.NullMarked;
