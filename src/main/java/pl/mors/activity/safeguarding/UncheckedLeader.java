package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import pl.mors.platform.text.Texts;

/**
 * Somebody who may not lead a session of minors.
 *
 * @param worker the membership, or the helper without an account
 * @param day the first on which they would
 * @param missing where they were not looked up by then
 */
public record UncheckedLeader(UUID worker, String name, LocalDate day, List<Register> missing) {

    /** Why a plan is refused, and what helps. */
    public String refusal() {
        return Texts.t("activity.safeguarding.refused", name, day, registers());
    }

    /** Where they were not looked up, in words. */
    public String registers() {
        return missing.stream().map(Register::label).collect(Collectors.joining(", "));
    }
}
