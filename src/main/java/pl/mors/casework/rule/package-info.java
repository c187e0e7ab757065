/** Rules about cards, paths and social progress, with their sources. */
@NullMarked
package pl.mors.casework.rule;

import org.jspecify.annotations.NullMarked;
