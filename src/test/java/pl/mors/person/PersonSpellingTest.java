package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonSpellingTest {

    @ParameterizedTest
    @ValueSource(strings = {"Łucja", "O'Neil", "Nowak-Kowalska", "Ewa M.", "Оксана", "von der Leyen"})
    void takesRealNames(String name) {
        assertThat(PersonSpelling.name(name)).contains(name);
    }

    @Test
    void writesANameWithSingleBlanks() {
        assertThat(PersonSpelling.name("Anna \n Maria")).contains("Anna Maria");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Halina2", "-", "=1+1", "Anna,Maria"})
    void takesNothingElseForAName(String typed) {
        assertThat(PersonSpelling.name(typed)).isEmpty();
    }

    @Test
    void takesNoNameThatIsTooLong() {
        assertThat(PersonSpelling.name("a".repeat(80))).isPresent();
        assertThat(PersonSpelling.name("a".repeat(81))).isEmpty();
    }

    @Test
    void takesTelephonesOfSevenToFifteenDigits() {
        assertThat(PersonSpelling.phone("+48 600-100-200")).contains("+48 600-100-200");
        assertThat(PersonSpelling.phone("6001002")).isPresent();
        assertThat(PersonSpelling.phone("600100")).isEmpty();
        assertThat(PersonSpelling.phone("1".repeat(16))).isEmpty();
        assertThat(PersonSpelling.phone("600\n100\n200")).isEmpty();
    }

    @Test
    void takesMailAddressesWithoutDiacritics() {
        assertThat(PersonSpelling.email("jan.wzorcowy@osrodek.example.pl")).isPresent();
        assertThat(PersonSpelling.email("łucja@osrodek.pl")).isEmpty();
        assertThat(PersonSpelling.email("jan@osrodek")).isEmpty();
    }

    @Test
    void writesAPostcodeAsThePostDoes() {
        assertThat(PersonSpelling.postcode("43190")).contains("43-190");
        assertThat(PersonSpelling.postcode("43 190")).contains("43-190");
        assertThat(PersonSpelling.postcode("43-19")).isEmpty();
    }
}
