package pl.mors.participant.declaration;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import pl.mors.community.CommunityId;
import pl.mors.person.GuardianId;

/**
 * A declaration as it was signed.
 *
 * @param signedOn null in a programme that takes people without a declaration
 * @param entry null in a programme that nobody outside settles
 * @param witness of a refusal, where it is somebody else than who wrote it down
 * @param guardian who signed for a minor
 * @param overrideReason why a named role lets the person join against a finding
 */
public record SignedDeclaration(
        @Nullable LocalDate signedOn,
        @Nullable EntrySituation entry,
        Map<SensitiveQuestion, SensitiveAnswer> answers,
        @Nullable String witness,
        @Nullable CommunityId community,
        @Nullable GuardianId guardian,
        @Nullable String overrideReason) {

    public SignedDeclaration {
        answers = Map.copyOf(answers);
    }

    SignedDeclaration by(@Nullable GuardianId signer) {
        return new SignedDeclaration(signedOn, entry, answers, witness, community, signer, overrideReason);
    }
}
