/** The counting rules: pure functions from the facts of a participation to counted or not counted, and why. */
@NullMarked
package pl.mors.indicator.rule;

import org.jspecify.annotations.NullMarked;
