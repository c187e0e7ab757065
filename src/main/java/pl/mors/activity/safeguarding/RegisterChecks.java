package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * R11: nobody works with minors who was not looked up in the registers before, each look on the day itself or earlier: employee,
 * contractor, volunteer or guardian who goes along. Source: act of 13.05.2016 on counteracting sexual crimes as amended from 15.02.2024,
 * as cited in pal-services 2.2 and rule R11 (kam-portal, kam-poet). Since when each register is asked for says {@link Register}. The law
 * knows no exception, so no reason overrides it; what took place all the same is recorded and explained.
 */
public final class RegisterChecks {

    private RegisterChecks() {}

    /** That nothing in a register forbade it on a day. */
    public record Check(Register register, LocalDate on) {}

    /** Where somebody who works with minors on a day was not looked up by then. */
    public static List<Register> missing(LocalDate day, Collection<Check> checks) {
        return Register.all().stream()
                .filter(register -> register.isAskedOn(day))
                .filter(register -> checks.stream()
                        .noneMatch(check ->
                                check.register() == register && !check.on().isAfter(day)))
                .toList();
    }
}
