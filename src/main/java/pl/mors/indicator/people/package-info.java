/** Behind a figure: who is counted and by what evidence, who is not and why. */
@NullMarked
package pl.mors.indicator.people;

import org.jspecify.annotations.NullMarked;
