package pl.mors.activity.protection;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.SafeguardingUrls;
import pl.mors.activity.protection.Standards.Contact;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileStore;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.identity.EmailAddress;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Requires;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** The standards of protection of minors, for the staff. */
@Controller
class StandardsController {

    private static final String TEMPLATE = "activity/protection/standards";
    private static final String FORM = "activity/protection/form";
    private static final String VALID_FROM = "validFrom";
    private static final String REVIEWED_ON = "reviewedOn";
    private static final String MONTHS = "reviewMonths";

    private final StandardsQueries standards;
    private final PublishStandards publishStandards;
    private final InterventionAccess interventions;
    private final FileStore files;
    private final Download download;
    private final CurrentUser user;
    private final BusinessDate businessDate;

    StandardsController(
            StandardsQueries standards,
            PublishStandards publishStandards,
            InterventionAccess interventions,
            FileStore files,
            Download download,
            CurrentUser user,
            BusinessDate businessDate) {
        this.standards = standards;
        this.publishStandards = publishStandards;
        this.interventions = interventions;
        this.files = files;
        this.download = download;
        this.user = user;
        this.businessDate = businessDate;
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(SafeguardingUrls.HOME)
    ModelAndView standards() {
        var today = businessDate.today();
        return Pages.show(
                TEMPLATE,
                new StandardsPage(
                        standards.inForce(today).orElse(null),
                        standards.all(),
                        today,
                        StandardsReview.isOwed(today),
                        user.may(DataClass.SAFEGUARDING, Action.WRITE),
                        interventions.reads(),
                        user.may(DataClass.SAFEGUARDING, Action.READ),
                        SafeguardingUrls.publicStandards(user.get().organisationAddress())));
    }

    @Requires(DataClass.ORGANISATION)
    @GetMapping(SafeguardingUrls.STANDARDS_FILE)
    void wholeText(@PathVariable UUID standardsId, HttpServletResponse response) throws IOException {
        var file = standards.all().stream()
                .filter(one -> one.id().equals(standardsId))
                .findFirst()
                .flatMap(one -> files.find(one.file()))
                .orElseThrow(() -> new NotFound("standards " + standardsId));
        download.send(file, response);
    }

    /** Begins with the latest version: a review mostly changes little. */
    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @ReadsPersonalData("intervention_readers")
    @GetMapping(SafeguardingUrls.NEW_STANDARDS)
    ModelAndView ask() {
        Map<String, String> start = new HashMap<>();
        var today = Texts.date(businessDate.today());
        start.put(VALID_FROM, today);
        start.put(REVIEWED_ON, today);
        start.put(MONTHS, String.valueOf(StandardsReview.MOST_MONTHS));
        standards.all().stream().findFirst().ifPresent(latest -> {
            start.put(MONTHS, String.valueOf(latest.reviewMonths()));
            start.put("shortText", latest.shortText());
            start.put("contactName", latest.contact().name());
            start.put(
                    "contactPhone", Objects.requireNonNullElse(latest.contact().phone(), ""));
            start.put(
                    "contactEmail", Objects.requireNonNullElse(latest.contact().email(), ""));
        });
        standards.responsible().ifPresent(one -> start.put("responsible", one.toString()));
        return Pages.show(FORM, page(Form.startingWith(start)));
    }

    @Requires(value = DataClass.SAFEGUARDING, action = Action.WRITE)
    @ReadsPersonalData("intervention_readers")
    @PostMapping(SafeguardingUrls.NEW_STANDARDS)
    ModelAndView publishStandards(
            @RequestParam(name = StandardsFormPage.FILE, required = false) @Nullable MultipartFile sent, Form form) {
        var page = page(form);
        var reader = form.read("activity.protection.field");
        var version = reader.text("version", 40);
        var validFrom = reader.date(VALID_FROM);
        var reviewedOn = reader.date(REVIEWED_ON);
        var months = reader.integer(MONTHS, 1, StandardsReview.MOST_MONTHS);
        var shortText = reader.lines("shortText", 10000);
        var responsible = reader.choice(
                "responsible", page.colleagues().stream().map(Option::value).toList());
        var name = reader.text("contactName", 120);
        var phone = reader.optional().text("contactPhone", 30);
        var email = reader.optional().with("contactEmail", EmailAddress::read, "activity.protection.error.email");
        if (reviewedOn.isGiven() && reviewedOn.get().isAfter(businessDate.today())) {
            form.errors().add(REVIEWED_ON, "activity.protection.error.future");
        }
        if (!form.errors().any() && !phone.isGiven() && !email.isGiven()) {
            form.errors().add("contactPhone", "activity.protection.error.contact");
        }
        if (form.errors().any()) {
            return Pages.invalid(FORM, page);
        }
        var draft = new PublishStandards.Draft(
                version.get(),
                validFrom.get(),
                reviewedOn.get(),
                months.get(),
                shortText.get(),
                new Contact(name.get(), phone.value(), email.value()),
                MembershipId.valueOf(responsible.get()));
        return switch (publishStandards.publish(draft, text(sent))) {
            case PublishStandards.Published published ->
                Pages.redirect(SafeguardingUrls.HOME, Notice.done("activity.protection.published", draft.version()));
            case PublishStandards.TextMissing missing -> {
                form.errors().add(StandardsFormPage.FILE, "activity.protection.error.file");
                yield Pages.invalid(FORM, page);
            }
            case PublishStandards.TextRefused(var why) -> {
                why.sayAt(StandardsFormPage.FILE, form.errors());
                yield Pages.invalid(FORM, page);
            }
        };
    }

    private static PublishStandards.@Nullable WholeText text(@Nullable MultipartFile sent) {
        return sent == null || sent.isEmpty()
                ? null
                : new PublishStandards.WholeText(
                        Objects.requireNonNullElse(sent.getOriginalFilename(), ""), sent::getInputStream);
    }

    private StandardsFormPage page(Form form) {
        return new StandardsFormPage(
                form, standards.possibleReaders(), !standards.all().isEmpty());
    }
}
