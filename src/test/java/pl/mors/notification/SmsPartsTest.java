package pl.mors.notification;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SmsPartsTest {

    @Test
    void lettersWithoutTailsGoByAHundredAndSixty() {
        assertThat(SmsParts.of("a".repeat(160))).isEqualTo(new SmsParts(1, 160, false));
        assertThat(SmsParts.of("a".repeat(161))).isEqualTo(new SmsParts(2, 161, false));
        assertThat(SmsParts.of("a".repeat(306)).parts()).isEqualTo(2);
        assertThat(SmsParts.of("a".repeat(307)).parts()).isEqualTo(3);
    }

    @Test
    void onePolishLetterMakesTheWholeTextWide() {
        assertThat(SmsParts.of("ó" + "a".repeat(69))).isEqualTo(new SmsParts(1, 70, true));
        assertThat(SmsParts.of("ą" + "a".repeat(70))).isEqualTo(new SmsParts(2, 71, true));
        assertThat(SmsParts.of("Ж".repeat(134)).parts()).isEqualTo(2);
        assertThat(SmsParts.of("Ж".repeat(135)).parts()).isEqualTo(3);
    }

    @Test
    void signsOfTheExtensionTakeTwo() {
        assertThat(SmsParts.of("€".repeat(80))).isEqualTo(new SmsParts(1, 160, false));
        assertThat(SmsParts.of("[€]")).isEqualTo(new SmsParts(1, 6, false));
    }

    @Test
    void aSignOfTwoStandsInOnePart() {
        assertThat(SmsParts.of("€".repeat(153))).isEqualTo(new SmsParts(3, 306, false));
        assertThat(SmsParts.of("😀".repeat(67))).isEqualTo(new SmsParts(3, 134, true));
    }

    @Test
    void whatTheDefaultAlphabetHas() {
        assertThat(SmsParts.of("Grüße, à la carte: é, è, ñ, Å, §, @, £, _ \n!").wide())
                .isFalse();
        assertThat(SmsParts.of("„Klub”").wide()).isTrue();
        assertThat(SmsParts.of("10–12").wide()).isTrue();
        assertThat(SmsParts.of("").parts()).isEqualTo(1);
    }

    @Test
    void aReasonOfWhatIsLeftAddsNoPart() {
        for (var text : new String[] {"Odwołano zajęcia.", "ż".repeat(100), "Odwolano.", "a".repeat(200)}) {
            var parts = SmsParts.of(text);
            assertThat(SmsParts.of(text + "x".repeat(parts.room())).parts()).isEqualTo(parts.parts());
            assertThat(SmsParts.of(text + "x".repeat(parts.room() + 1)).parts()).isEqualTo(parts.parts() + 1);
        }
    }
}
