/**
 * What people said about their image and about being contacted: answered on paper or on their own page, refused as well as given,
 * withdrawn by one click.
 */
@NullMarked
package pl.mors.person.consent;

import org.jspecify.annotations.NullMarked;
