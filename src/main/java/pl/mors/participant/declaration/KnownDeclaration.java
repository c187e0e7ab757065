package pl.mors.participant.declaration;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is on record about joining.
 *
 * @param version changes with each record; a form sends it back so that nobody overwrites a colleague unseen
 * @param check on which the declaration rests; null where there is none
 * @param atRisk of poverty or social exclusion, by the grounds found at entry
 */
record KnownDeclaration(String version, @Nullable UUID check, boolean atRisk, SignedDeclaration declaration) {}
