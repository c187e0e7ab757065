/** Who acts for a minor: recorded on the minor's page, kept as a fact. */
@NullMarked
package pl.mors.person.guardian;

import org.jspecify.annotations.NullMarked;
