package pl.mors.participant.online;

import java.util.Map;
import java.util.UUID;

/**
 * A complete application as a resident told it.
 *
 * @param applicant who they are, how to reach them and where they live, by the fields of the register's forms
 * @param answers the chosen option by criterion
 */
record Told(Map<String, String> applicant, Map<UUID, UUID> answers) {

    Told {
        applicant = Map.copyOf(applicant);
        answers = Map.copyOf(answers);
    }
}
