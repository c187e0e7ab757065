package pl.mors.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DiaryTextTest {

    private static final DiaryText TEXT =
            new DiaryText("Świetlica", "sąsiedzi", null, "Rozmowa o ławkach", "Piszemy do spółdzielni", null, null);

    @Test
    void hasAllWordsHoweverTheyAreWritten() {
        assertThat(TEXT.has("lawkach SPOLDZIELNI")).isTrue();
        assertThat(TEXT.has("świetlica")).isTrue();
        assertThat(TEXT.has("ławkach ogródek")).isFalse();
    }

    @Test
    void beginsWithWhatWasDoneOnOneLine() {
        assertThat(TEXT.beginning()).isEqualTo("Rozmowa o ławkach");
        var longOne = new DiaryText(null, null, null, "słowo\n".repeat(60), null, null, null).beginning();
        assertThat(longOne).doesNotContain("\n").endsWith("słowo…").hasSizeLessThanOrEqualTo(141);
    }
}
