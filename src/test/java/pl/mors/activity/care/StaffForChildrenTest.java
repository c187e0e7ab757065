package pl.mors.activity.care;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.activity.care.StaffForChildren.Children;
import pl.mors.platform.Certainty;

@DisplayName("R09: how many of the staff the children of a session need")
class StaffForChildrenTest {

    private static final CareTerms DAY_SUPPORT = terms(CarePlace.DAY_SUPPORT);
    private static final CareTerms HOLIDAY = terms(CarePlace.HOLIDAY);

    @Test
    void oneEducatorOfADaySupportPlaceLooksAfterFifteen() {
        assertThat(StaffForChildren.needed(DAY_SUPPORT, new Children(1, 1))).isEqualTo(1);
        assertThat(StaffForChildren.needed(DAY_SUPPORT, new Children(15, 0))).isEqualTo(1);
        assertThat(StaffForChildren.needed(DAY_SUPPORT, new Children(16, 0))).isEqualTo(2);
        assertThat(StaffForChildren.needed(DAY_SUPPORT, new Children(31, 3))).isEqualTo(3);
    }

    @Test
    void onRecreationItIsTwentyOrFifteenWithAChildUnderTen() {
        assertThat(StaffForChildren.needed(HOLIDAY, new Children(20, 0))).isEqualTo(1);
        assertThat(StaffForChildren.needed(HOLIDAY, new Children(20, 1))).isEqualTo(2);
    }

    @Test
    void withoutChildrenNobodyIsNeeded() {
        assertThat(StaffForChildren.needed(DAY_SUPPORT, new Children(0, 0))).isZero();
    }

    @Test
    void theFigureOfADaySupportPlaceWasReadAndThatOfRecreationWasNot() {
        assertThat(DAY_SUPPORT.certainty()).isEqualTo(Certainty.VERIFIED);
        assertThat(DAY_SUPPORT.source()).isEqualTo("pwd");
        assertThat(HOLIDAY.certainty()).isEqualTo(Certainty.MEMORY);
    }

    private static CareTerms terms(CarePlace place) {
        return CareTerms.on(place, LocalDate.of(2019, 5, 15));
    }
}
