/** Vocational courses of participants, and whether what they brought is a qualification. */
@NullMarked
package pl.mors.employment.course;

import org.jspecify.annotations.NullMarked;
