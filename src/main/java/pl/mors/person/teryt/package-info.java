/** The official register of places, TERYT: loaded from the statistical office's files, asked when an address is typed. */
@NullMarked
package pl.mors.person.teryt;

import org.jspecify.annotations.NullMarked;
