package pl.mors.person.merge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.person.merge.MergePair.Refusal;
import pl.mors.platform.Pesel;

class MergePairTest {

    private static final Pesel ONE = Pesel.of(LocalDate.of(1961, 3, 4), 9902);
    private static final Pesel OTHER = Pesel.of(LocalDate.of(1961, 3, 4), 9904);

    @Test
    void takesTwoNumbersForTwoPeople() {
        assertThat(MergePair.check(ONE, OTHER)).contains(Refusal.TWO_PESELS);
    }

    @Test
    void keepsTheRecordWithTheNumber() {
        assertThat(MergePair.check(null, ONE)).contains(Refusal.KEEP_THE_PESEL);
        assertThat(MergePair.check(ONE, null)).isEmpty();
    }

    @Test
    void letsTwoRecordsWithoutANumberBeOne() {
        assertThat(MergePair.check(null, null)).isEmpty();
    }
}
