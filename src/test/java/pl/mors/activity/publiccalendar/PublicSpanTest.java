package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import pl.mors.activity.publiccalendar.PublicSpan.View;

class PublicSpanTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void anAddressAsksForAListAWeekOrAMonth() {
        assertThat(PublicSpan.asked("2019-06", null, null, TODAY))
                .isEqualTo(new PublicSpan(View.MONTH, LocalDate.of(2019, 6, 1), LocalDate.of(2019, 6, 30)));
        assertThat(PublicSpan.asked(null, "2019-05-19", null, TODAY))
                .isEqualTo(new PublicSpan(View.WEEK, LocalDate.of(2019, 5, 13), LocalDate.of(2019, 5, 19)));
        assertThat(PublicSpan.asked(null, null, "2019-05-19", TODAY))
                .isEqualTo(new PublicSpan(View.LIST, LocalDate.of(2019, 5, 19), LocalDate.of(2019, 6, 17)));
        assertThat(PublicSpan.asked("maj", "wczoraj", "%00", TODAY).words()).isEqualTo("maj 2019");
    }

    @Test
    void stepsLeaveNoDayOut() {
        for (var span : new PublicSpan[] {
            PublicSpan.asked("2019-12", null, null, TODAY), PublicSpan.week(TODAY), PublicSpan.list(TODAY)
        }) {
            assertThat(span.next().first()).isEqualTo(span.last().plusDays(1));
            assertThat(span.previous().last()).isEqualTo(span.first().minusDays(1));
        }
    }

    @Test
    void anotherViewShowsTodayWhereItIsInSight() {
        var may = PublicSpan.asked("2019-05", null, null, TODAY);
        var june = may.next();

        assertThat(may.as(View.WEEK, TODAY).first()).isEqualTo("2019-05-13");
        assertThat(may.as(View.LIST, TODAY).first()).isEqualTo("2019-05-15");
        assertThat(june.as(View.LIST, TODAY).first()).isEqualTo("2019-06-01");
        assertThat(PublicSpan.week(TODAY).as(View.MONTH, TODAY)).isEqualTo(may);
    }
}
