/** Scans of signed sheets: split into pages, filed with their sessions by the code on each, or put aside for somebody to look. */
@NullMarked
package pl.mors.activity.scan;

import org.jspecify.annotations.NullMarked;
