package pl.mors.platform.web;

import gg.jte.Content;
import gg.jte.TemplateOutput;
import gg.jte.html.OwaspHtmlTemplateOutput;
import gg.jte.output.StringOutput;
import org.jspecify.annotations.Nullable;

/** Content that is written out already, so that a component can see whether there is anything in it. */
public final class Rendered implements Content {

    private final String html;

    private Rendered(String html) {
        this.html = html;
    }

    /** Null where there is no content. */
    public static @Nullable Rendered of(@Nullable Content content) {
        if (content == null) {
            return null;
        }
        var written = new StringOutput();
        content.writeTo(new OwaspHtmlTemplateOutput(written));
        var html = written.toString();
        return new Rendered(html.isBlank() ? "" : html);
    }

    @Override
    public void writeTo(TemplateOutput output) {
        output.writeContent(html);
    }

    @Override
    public boolean isEmptyContent() {
        return html.isEmpty();
    }
}
