/** Internships: the agreement and its corrections, insurance, visits and papers. */
@NullMarked
package pl.mors.employment.internship;

import org.jspecify.annotations.NullMarked;
