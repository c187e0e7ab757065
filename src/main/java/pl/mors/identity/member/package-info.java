/** Who works in the organisation: accounts are given, change their roles and end; a link lets their holder set the password. */
@NullMarked
package pl.mors.identity.member;

import org.jspecify.annotations.NullMarked;
