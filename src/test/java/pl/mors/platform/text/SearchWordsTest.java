package pl.mors.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SearchWordsTest {

    @Test
    void findsWithoutPolishLettersAndInAnyCase() {
        assertThat(SearchWords.of("ZAJECIA lodzi").areIn("Zajęcia w Łodzi")).isTrue();
        assertThat(SearchWords.of("zażółć gęślą jaźń").areIn("ZAZOLC GESLA JAZN"))
                .isTrue();
    }

    @Test
    void wantsAllTheWords() {
        assertThat(SearchWords.of("klub seniora").areIn("Klub dla rodzin")).isFalse();
        assertThat(SearchWords.of(" \u00a0 ").areIn("Klub dla rodzin")).isFalse();
    }

    @Test
    void cutsASnippetAroundTheFirstWordFound() {
        var text = "Pierwsze zdanie jest o czymś innym. ".repeat(20) + "Potem są warsztaty fotografii. "
                + "Na końcu znowu coś innego. ".repeat(20);
        assertThat(SearchWords.of("fotografii").around(text))
                .startsWith("… ")
                .endsWith(" …")
                .contains("warsztaty fotografii");
        assertThat(SearchWords.of("klub").around("Klub dla rodzin")).isEqualTo("Klub dla rodzin");
    }

    @Property
    void cutsAnyTextWithoutFailing(@ForAll @StringLength(max = 600) String text, @ForAll String query) {
        assertThat(SearchWords.of(query).around(text)).hasSizeLessThan(170);
    }
}
