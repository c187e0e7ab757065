/** What is owed for a month of an internship, step by step, and what was paid. */
@NullMarked
package pl.mors.employment.allowance;

import org.jspecify.annotations.NullMarked;
