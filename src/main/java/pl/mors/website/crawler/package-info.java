/** What search engines ask for. */
@NullMarked
package pl.mors.website.crawler;

import org.jspecify.annotations.NullMarked;
