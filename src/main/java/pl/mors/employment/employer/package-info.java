/** Employers who take interns. */
@NullMarked
package pl.mors.employment.employer;

import org.jspecify.annotations.NullMarked;
