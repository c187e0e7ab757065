package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.activity.safeguarding.RegisterChecks.Check;
import pl.mors.platform.text.Texts;

/**
 * Somebody who works with minors, or could.
 *
 * @param id of the membership, or of the helper without an account
 * @param capacity as what: staff, contractor, volunteer, guardian
 * @param hasLeft whether they are no member of staff, or no helper, any more: what is on record about them is read
 * @param groups the groups of minors
 * @param checks the latest look in each register
 */
public record Worker(UUID id, String name, String capacity, boolean hasLeft, List<String> groups, List<Check> checks) {

    static final String STAFF = "staff";

    static final String GUARDIAN = "guardian";

    static final List<String> HELPERS = List.of("contractor", "volunteer", GUARDIAN);

    public Worker {
        groups = List.copyOf(groups);
        checks = List.copyOf(checks);
    }

    public boolean isHelper() {
        return !capacity.equals(STAFF);
    }

    public boolean worksWithMinors() {
        return !groups.isEmpty();
    }

    public String capacityLabel() {
        var label = Texts.t("activity.safeguarding.capacity." + capacity);
        return hasLeft ? Texts.t("activity.safeguarding.has-left", label) : label;
    }

    public List<Register> missing(LocalDate day) {
        return RegisterChecks.missing(day, checks);
    }

    /** Whether the law keeps them from what they do today. */
    boolean lacksSomething(LocalDate day) {
        return worksWithMinors() && !missing(day).isEmpty();
    }

    public @Nullable LocalDate checkedOn(Register register) {
        Map<Register, LocalDate> latest = new EnumMap<>(Register.class);
        checks.forEach(
                check -> latest.merge(check.register(), check.on(), (one, other) -> one.isAfter(other) ? one : other));
        return latest.get(register);
    }
}
