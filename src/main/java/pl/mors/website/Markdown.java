package pl.mors.website;

import gg.jte.Content;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as HTML that is safe to put on a page: HTML in the source is shown as text, addresses other than http, https and
 * mailto are dropped. Headings start one level lower, because the page has its own first heading.
 */
public final class Markdown {

    private static final int DEEPEST = 6;
    private static final Map<String, String> CLASSES = Map.of(
            "p", "govuk-body",
            "a", "govuk-link",
            "ul", "govuk-list govuk-list--bullet",
            "ol", "govuk-list govuk-list--number",
            "h2", "govuk-heading-m",
            "h3", "govuk-heading-s");

    private static final Parser PARSER = Parser.builder().build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .attributeProviderFactory(context -> withClasses())
            .build();
    private static final TextContentRenderer TEXT =
            TextContentRenderer.builder().build();

    private Markdown() {}

    /** As part of a page, for a template's {@code ${...}}. */
    public static Content content(String markdown) {
        return output -> output.writeContent(html(markdown));
    }

    static String html(String markdown) {
        Node document = PARSER.parse(markdown);
        document.accept(new LowerHeadings());
        return HTML.render(document);
    }

    /** The words without the marks, for the search. */
    public static String text(String markdown) {
        return TEXT.render(PARSER.parse(markdown));
    }

    private static AttributeProvider withClasses() {
        return (node, tag, attributes) -> {
            String css = CLASSES.get(tag);
            if (css != null) {
                attributes.put("class", css);
            }
        };
    }

    private static final class LowerHeadings extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST, heading.getLevel() + 1));
            visitChildren(heading);
        }
    }
}
