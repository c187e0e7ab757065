package pl.mors.participant.ranking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.participant.ranking.Rankable.Hindrance;
import pl.mors.participant.ranking.Ranking.Outcome;
import pl.mors.participant.ranking.UpheldAppeal.Facts;
import pl.mors.participant.ranking.UpheldAppeal.Refusal;

class UpheldAppealTest {

    @Test
    void grantsOnlyWhatIsBetter() {
        assertThat(UpheldAppeal.check(facts(Outcome.ACCEPTED, 1), Outcome.RESERVE))
                .contains(Refusal.NOT_BETTER);
        assertThat(UpheldAppeal.check(facts(Outcome.ACCEPTED, 1), Outcome.ACCEPTED))
                .contains(Refusal.NOT_BETTER);
        assertThat(UpheldAppeal.check(facts(Outcome.RESERVE, 1), Outcome.RESERVE))
                .contains(Refusal.NOT_BETTER);
        assertThat(UpheldAppeal.check(facts(Outcome.RESERVE, 1), Outcome.ACCEPTED))
                .isEmpty();
        assertThat(UpheldAppeal.check(facts(Outcome.REFUSED, 0), Outcome.RESERVE))
                .isEmpty();
    }

    @Test
    void grantsAPlaceOnlyWhereOneIsFree() {
        assertThat(UpheldAppeal.check(facts(Outcome.REFUSED, 0), Outcome.ACCEPTED))
                .contains(Refusal.NO_FREE_PLACE);
    }

    @Test
    void whatKeepsFromTheListIsOverruledByName() {
        var facts = new Facts(Outcome.REFUSED, 1, null, 5, List.of(Hindrance.NOT_COMPLETED));
        assertThat(UpheldAppeal.overrules(facts, Outcome.ACCEPTED)).isTrue();
        assertThat(UpheldAppeal.overrules(facts(Outcome.REFUSED, 1), Outcome.ACCEPTED))
                .isFalse();
    }

    @Test
    void soIsTheLimitOfTheReserveList() {
        assertThat(UpheldAppeal.overrules(waiting(2, 2), Outcome.RESERVE)).isTrue();
        assertThat(UpheldAppeal.overrules(waiting(2, 1), Outcome.RESERVE)).isFalse();
        assertThat(UpheldAppeal.overrules(waiting(null, 9), Outcome.RESERVE)).isFalse();
        assertThat(UpheldAppeal.overrules(waiting(2, 2), Outcome.ACCEPTED)).isFalse();
    }

    private static Facts facts(Outcome held, int free) {
        return new Facts(held, free, null, 0, List.of());
    }

    private static Facts waiting(@Nullable Integer reserve, int waiting) {
        return new Facts(Outcome.REFUSED, 1, reserve, waiting, List.of());
    }
}
