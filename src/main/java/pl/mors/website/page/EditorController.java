package pl.mors.website.page;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;
import pl.mors.website.Markdown;
import pl.mors.website.WebsiteUrls;
import pl.mors.website.accessibility.StatementQueries;

/** Where staff write the editorial pages, with a preview before publishing. */
@Controller
class EditorController {

    private static final String LABELS = "website.edit";
    private static final String TEMPLATE = "website/page/edit";
    private static final Pattern SLUG = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final int LONGEST_TITLE = 150;
    private static final int LONGEST_BODY = 50_000;
    private static final int LAST_POSITION = 999;

    private final SitePageQueries pages;
    private final StatementQueries statements;
    private final PublishPage publishPage;
    private final CurrentUser currentUser;

    EditorController(
            SitePageQueries pages, StatementQueries statements, PublishPage publishPage, CurrentUser currentUser) {
        this.pages = pages;
        this.statements = statements;
        this.publishPage = publishPage;
        this.currentUser = currentUser;
    }

    @GetMapping(WebsiteUrls.EDIT_PAGES)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView list() {
        return Pages.show(
                "website/page/editor",
                new EditorPage(
                        currentUser.get().organisationAddress(),
                        pages.all(),
                        statements
                                .current()
                                .map(statement -> statement.reviewedOn())
                                .orElse(null)));
    }

    @GetMapping(WebsiteUrls.NEW_PAGE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView newPage() {
        return Pages.show(
                TEMPLATE, new EditPage(null, PublishPage.NEW, Form.startingWith(Map.of("position", "10")), null, null));
    }

    @GetMapping(WebsiteUrls.EDIT_PAGE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView edit(@PathVariable String slug) {
        var page = pages.named(slug);
        var form = Form.startingWith(
                Map.of("title", page.title(), "body", page.body(), "position", String.valueOf(page.position())));
        return Pages.show(TEMPLATE, new EditPage(slug, page.version(), form, null, null));
    }

    @PostMapping(WebsiteUrls.NEW_PAGE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView add(Form form) {
        return save(null, PublishPage.NEW, form);
    }

    @PostMapping(WebsiteUrls.EDIT_PAGE)
    @Requires(value = DataClass.PUBLIC, action = Action.WRITE)
    ModelAndView change(@PathVariable String slug, Form form) {
        return save(
                slug,
                form.read(LABELS)
                        .integer("version", 1, Integer.MAX_VALUE)
                        .ifGiven()
                        .orElse(1),
                form);
    }

    private ModelAndView save(@Nullable String slug, int version, Form form) {
        var content = content(slug, form);
        if (content.isEmpty()) {
            return Pages.invalid(TEMPLATE, new EditPage(slug, version, form, null, null));
        }
        if (form.has("preview", "true")) {
            var preview = Markdown.content(content.get().body());
            return Pages.show(TEMPLATE, new EditPage(slug, version, form, preview, null));
        }
        return switch (publishPage.publish(version, content.get())) {
            case PublishPage.Outcome.Published published ->
                Pages.redirect(
                        WebsiteUrls.EDIT_PAGES,
                        Notice.done("website.edit.published", content.get().title()));
            case PublishPage.Outcome.AddressTaken taken -> {
                form.errors().add("slug", "website.edit.slug.taken");
                yield Pages.invalid(TEMPLATE, new EditPage(slug, version, form, null, null));
            }
            case PublishPage.Outcome.ChangedMeanwhile changed -> {
                var stored = pages.named(content.get().slug());
                yield Pages.stale(TEMPLATE, new EditPage(slug, stored.version(), form, null, stored));
            }
        };
    }

    private static Optional<PublishPage.Content> content(@Nullable String slug, Form form) {
        var read = form.read(LABELS);
        var title = read.text("title", LONGEST_TITLE);
        var address = slug == null
                ? read.with(
                                "slug",
                                typed -> Optional.of(typed)
                                        .filter(text -> SLUG.matcher(text).matches()),
                                "website.edit.slug.wrong")
                        .ifGiven()
                : Optional.of(slug);
        var position = read.integer("position", 0, LAST_POSITION);
        var body = read.lines("body", LONGEST_BODY);
        return form.errors().any() || address.isEmpty()
                ? Optional.empty()
                : Optional.of(new PublishPage.Content(address.get(), title.get(), body.get(), position.get()));
    }
}
