/** What people need to take part: written down as needs without reasons, shown to those who plan. */
@NullMarked
package pl.mors.person.need;

import org.jspecify.annotations.NullMarked;
