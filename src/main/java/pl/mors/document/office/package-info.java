/** The office's register: cases by classes of the list of files (JRWA), their numbers, and the papers that belong to them. */
@NullMarked
package pl.mors.document.office;

import org.jspecify.annotations.NullMarked;
