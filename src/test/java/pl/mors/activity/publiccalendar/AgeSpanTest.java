package pl.mors.activity.publiccalendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AgeSpanTest {

    @Test
    void bothEndsBelongToIt() {
        var youth = new AgeSpan(13, 18);

        assertThat(youth.includes(13)).isTrue();
        assertThat(youth.includes(18)).isTrue();
        assertThat(youth.includes(12)).isFalse();
        assertThat(youth.includes(19)).isFalse();
        assertThat(youth.text()).isEqualTo("od 13 do 18 lat");
    }

    @Test
    void whereItSaysNothingItIsOpen() {
        assertThat(new AgeSpan(60, null).includes(99)).isTrue();
        assertThat(new AgeSpan(60, null).text()).isEqualTo("od 60 lat");
        assertThat(new AgeSpan(null, 12).includes(0)).isTrue();
        assertThat(new AgeSpan(null, 12).text()).isEqualTo("do 12 lat");
        assertThat(new AgeSpan(1, null).text()).isEqualTo("od 1 roku");
        assertThat(new AgeSpan(0, 1).text()).isEqualTo("od 0 do 1 roku");
        assertThat(new AgeSpan(3, 4).text()).isEqualTo("od 3 do 4 lat");
        assertThat(new AgeSpan(null, null).includes(40)).isTrue();
        assertThat(new AgeSpan(null, null).text()).isNull();
    }
}
