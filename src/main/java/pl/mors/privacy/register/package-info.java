/** The register of changes: who changed what in the organisation, day by day. */
@NullMarked
package pl.mors.privacy.register;

import org.jspecify.annotations.NullMarked;
