/**
 * What people are told about their data: the versions of the organisation's information clause and of its programmes', who was given
 * which, and to whom a newer one is owed.
 */
@NullMarked
package pl.mors.participant.notice;

import org.jspecify.annotations.NullMarked;
