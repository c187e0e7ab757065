/** Prints papers: from a template to a PDF that fetches nothing. */
@NullMarked
package pl.mors.document.paper;

import org.jspecify.annotations.NullMarked;
