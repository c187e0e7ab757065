package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import gg.jte.html.HtmlContent;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class RenderedTest {

    @Test
    void whereNothingIsWrittenThereIsNoContent() {
        assertThat(Rendered.of(null)).isNull();
        assertThat(rendered(output -> output.writeContent("\n    \n")).isEmptyContent())
                .isTrue();
        assertThat(rendered(output -> output.writeContent(" 7 ")).isEmptyContent())
                .isFalse();
    }

    @Test
    void whatIsWrittenIsEscapedOnce() {
        var written = new StringOutput();
        rendered(output -> {
                    output.writeContent("<b>");
                    output.setContext("b", null);
                    output.writeUserContent("Próba & <i>");
                    output.writeContent("</b>");
                })
                .writeTo(new OwaspHtmlTemplateOutput(written));
        assertThat(written.toString()).isEqualTo("<b>Próba &amp; &lt;i&gt;</b>");
    }

    private static Rendered rendered(HtmlContent content) {
        return Objects.requireNonNull(Rendered.of(content));
    }
}
