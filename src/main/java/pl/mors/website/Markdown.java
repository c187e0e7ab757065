package pl.mors.website;

import gg.jte.Content;
import java.util.List;
import java.util.Map;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.AttributeProvider;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * Markdown as HTML that is safe to put on a page: HTML in the source is shown as text, addresses other than http, https and
 * mailto are dropped, and a picture of another site is a link to it, because pages load nothing from elsewhere. Headings start one level lower, because the page has its own first heading.
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
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
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
        document.accept(new ForOurPages());
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

    private static final class ForOurPages extends AbstractVisitor {

        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST, heading.getLevel() + 1));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            Link link = new Link(image.getDestination(), image.getTitle());
            for (Node word = image.getFirstChild(); word != null; word = image.getFirstChild()) {
                link.appendChild(word);
            }
            image.insertAfter(link);
            image.unlink();
            visitChildren(link);
        }
    }
}
