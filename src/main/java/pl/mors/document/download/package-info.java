/** Hands kept files out. */
@NullMarked
package pl.mors.document.download;

import org.jspecify.annotations.NullMarked;
