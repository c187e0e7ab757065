/** Residents who sign up on the public site, without an account, and the staff who answer them. */
@NullMarked
package pl.mors.activity.signup;

import org.jspecify.annotations.NullMarked;
