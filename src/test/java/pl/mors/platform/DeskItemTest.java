package pl.mors.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import pl.mors.platform.DeskItem.Kind;
import pl.mors.platform.DeskItem.Urgency;

class DeskItemTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void theDayDecidesWhereThereIsOne() {
        assertThat(dueOn(TODAY.minusDays(1))).isEqualTo(Urgency.OVERDUE);
        assertThat(dueOn(TODAY)).isEqualTo(Urgency.SOON);
        assertThat(dueOn(TODAY.plusDays(7))).isEqualTo(Urgency.SOON);
        assertThat(dueOn(TODAY.plusDays(8))).isEqualTo(Urgency.LATER);
    }

    @Test
    void withoutADayItIsAsUrgentAsItsSourceSays() {
        assertThat(DeskItem.open(Kind.REVIEW, Urgency.OVERDUE, "key", List.of(), "/pulpit")
                        .urgencyOn(TODAY))
                .isEqualTo(Urgency.OVERDUE);
    }

    private static Urgency dueOn(LocalDate day) {
        return DeskItem.due(Kind.REVIEW, day, "key", List.of(), "/pulpit").urgencyOn(TODAY);
    }
}
