/** The first page of the installation and of each organisation. */
@NullMarked
package pl.mors.website.frontpage;

import org.jspecify.annotations.NullMarked;
