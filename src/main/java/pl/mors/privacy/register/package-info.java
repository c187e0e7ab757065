/** The registers of the trail: who changed what in the organisation, and to whom personal data was shown. */
@NullMarked
package pl.mors.privacy.register;

import org.jspecify.annotations.NullMarked;
