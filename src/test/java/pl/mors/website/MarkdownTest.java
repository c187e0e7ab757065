package pl.mors.website;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkdownTest {

    @Test
    void showsHtmlAsText() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\nA <b onclick=x>b</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;");
    }

    @Test
    void dropsAddressesThatRunScripts() {
        assertThat(Markdown.html("[tutaj](javascript:alert(1))"))
                .contains("tutaj")
                .doesNotContain("javascript:");
    }

    @Test
    void dropsAddressesThatCarryAPageWithThem() {
        assertThat(Markdown.html("[tutaj](data:text/html;base64,PGI+)"))
                .contains("tutaj")
                .doesNotContain("data:");
    }

    @Test
    void leadsToPicturesInsteadOfLoadingThem() {
        assertThat(Markdown.html("![Plakat](https://example.test/plakat.png)"))
                .contains("href=\"https://example.test/plakat.png\"")
                .doesNotContain("<img");
    }

    @Test
    void startsHeadingsBelowThePagesOwn() {
        assertThat(Markdown.html("# Kto\n\n###### Gdzie"))
                .contains("<h2 class=\"govuk-heading-m\">Kto</h2>", "<h6>Gdzie</h6>")
                .doesNotContain("<h1");
    }

    @Test
    void leavesTheWordsForTheSearch() {
        assertThat(Markdown.text("# Kto\n\n**Klub** [seniora](https://example.test)"))
                .contains("Kto", "Klub", "seniora");
    }
}
