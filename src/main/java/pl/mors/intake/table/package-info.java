/** Spreadsheet files as rows of text, or a reason why a file cannot be read. */
@NullMarked
package pl.mors.intake.table;

import org.jspecify.annotations.NullMarked;
