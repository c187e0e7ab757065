/** Editorial pages in Markdown. */
@NullMarked
@NamedInterface("page")
package pl.mors.website.page;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
