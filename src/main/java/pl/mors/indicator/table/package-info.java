/** The table of a programme's indicators: page, files, REST and command. */
@NullMarked
package pl.mors.indicator.table;

import org.jspecify.annotations.NullMarked;
