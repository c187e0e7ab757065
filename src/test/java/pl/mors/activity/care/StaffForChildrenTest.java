package pl.mors.activity.care;

import static org.assertj.core.api.Assertions.assertThat;
import static pl.mors.activity.care.CarePlace.DAY_SUPPORT;
import static pl.mors.activity.care.CarePlace.HOLIDAY;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import pl.mors.activity.care.StaffForChildren.Children;

@DisplayName("R09: how many of the staff the children of a session need")
class StaffForChildrenTest {

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
}
