package pl.mors.participant.startup;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A business started with a grant.
 *
 * @param foundedOn when it was entered in the register of businesses
 * @param amount what was granted; null where the funder does not ask
 * @param pkd class of its activity, such as 62.01.Z; null where the funder does not ask
 */
public record StartUp(
        LocalDate foundedOn,
        @Nullable BigDecimal amount,
        @Nullable String pkd) {}
