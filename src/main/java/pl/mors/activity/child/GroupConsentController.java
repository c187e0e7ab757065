package pl.mors.activity.child;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SessionId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.HandedIn;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.GuardianId;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** What guardians answer about a minor in a group or on one of its trips, with the papers that they sign. */
@Controller
class GroupConsentController {

    private static final String PAPER = "paper";

    private final ChildPages pages;
    private final GroupQueries groups;
    private final KeepChildsPapers papers;
    private final SignedConsents signed;
    private final ProgrammeLetterheads letterheads;
    private final Papers output;
    private final GroupAccess access;
    private final BusinessDate date;

    GroupConsentController(
            ChildPages pages,
            GroupQueries groups,
            KeepChildsPapers papers,
            SignedConsents signed,
            ProgrammeLetterheads letterheads,
            Papers output,
            GroupAccess access,
            BusinessDate date) {
        this.pages = pages;
        this.groups = groups;
        this.papers = papers;
        this.signed = signed;
        this.letterheads = letterheads;
        this.output = output;
        this.access = access;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.CHILD_CONSENT)
    ModelAndView answer(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @RequestParam(name = PAPER, required = false) @Nullable MultipartFile paper,
            Form form) {
        access.requireWritable(groupId);
        var page = pages.page(form, groupId, personId);
        var reader = form.read(ChildPages.LABELS);
        var answer = reader.choice("answer", ChildPage.ANSWERS);
        var guardian = reader.choice(
                "guardian", page.guardians().stream().map(Option::value).toList());
        var on = reader.date("answeredOn");
        var trip = reader.optional()
                .choice("trip", page.tripOptions().stream().map(Option::value).toList());
        if (!form.errors().any() && on.get().isAfter(date.today())) {
            form.errors().add("answeredOn", "activity.child.error.future");
        } else if (!form.errors().any() && isUndone(page, trip.value(), answer.get(), on.get())) {
            form.errors().add("answeredOn", "activity.child.error.later");
        }
        if (form.errors().any()) {
            return Pages.invalid(ChildPages.TEMPLATE, page);
        }
        var given = new KeepChildsPapers.GivenAnswer(
                trip.ifGiven().map(SessionId::valueOf).orElse(null),
                answer.get(),
                on.get(),
                GuardianId.valueOf(guardian.get()));
        return switch (papers.answer(groupId, personId, given, HandedIn.of(paper))) {
            case KeepChildsPapers.Kept kept ->
                ChildPages.back(groupId, personId, "activity.child.answered", page.name());
            case KeepChildsPapers.PaperRefused(var why) -> ChildPages.refused(page, PAPER, why);
        };
    }

    private static boolean isUndone(ChildPage page, @Nullable String trip, String answer, LocalDate on) {
        var known = trip == null
                ? Optional.ofNullable(page.child().consent())
                : page.trips().stream()
                        .filter(one -> one.session().toString().equals(trip))
                        .findFirst()
                        .map(TripOfChild::consent);
        return known.filter(consent -> consent.undoes(answer, on)).isPresent();
    }

    /** The consent to the group, or to one of its trips, to be signed. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ChildUrls.CONSENT_FORM)
    void form(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @RequestParam(name = ChildUrls.TRIP, required = false) @Nullable SessionId asked,
            HttpServletResponse response)
            throws IOException {
        var page = pages.page(Form.blank(), groupId, personId);
        var trip = asked == null
                ? null
                : page.trips().stream()
                        .filter(one -> one.session().equals(asked))
                        .findFirst()
                        .orElseThrow(() -> new NotFound("trip " + asked + " of group " + groupId));
        var day = trip == null
                ? page.today()
                : trip.departsAt().atZone(BusinessDate.ZONE).toLocalDate();
        var under = groups.periods(groupId).stream()
                .filter(period -> period.period().contains(day))
                .map(ProgrammePeriod::programme)
                .toList();
        var form = new ConsentForm(
                letterheads.about(groupId.value(), under),
                page.group().name(),
                page.name(),
                trip,
                page.guardians().size() == 1 ? page.guardians().getFirst().label() : null,
                page.today());
        output.sendCoded(
                form.paper(),
                PaperKind.GROUP_CONSENT,
                ConsentForm.subject(asked == null ? groupId.value() : asked.value(), personId),
                response);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ChildUrls.SIGNED_CONSENT)
    void signed(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @PathVariable UUID copyId,
            HttpServletResponse response)
            throws IOException {
        signed.send(
                groupId, personId, pages.page(Form.blank(), groupId, personId).trips(), copyId, response);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ChildUrls.CONSENT_PAPER)
    void paper(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @PathVariable UUID consentId,
            HttpServletResponse response)
            throws IOException {
        var page = pages.page(Form.blank(), groupId, personId);
        var consents = Stream.concat(
                Stream.of(page.child().consent()), page.trips().stream().map(TripOfChild::consent));
        pages.send(
                consents.filter(one -> one != null && one.id().equals(consentId))
                        .map(GroupConsent::paper),
                consentId,
                response);
    }
}
