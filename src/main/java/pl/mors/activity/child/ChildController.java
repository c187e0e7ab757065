package pl.mors.activity.child;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
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
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.ProgrammePeriod;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.Download;
import pl.mors.document.FileId;
import pl.mors.document.FileStore;
import pl.mors.document.HandedIn;
import pl.mors.document.PaperKind;
import pl.mors.document.Papers;
import pl.mors.document.StoreFileOutcome;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.GuardianId;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;
import pl.mors.programme.ProgrammeLetterheads;

/** What guardians say about a minor in a group; who may pick the minor up is for who leads the group alone. */
@Controller
class ChildController {

    private static final String TEMPLATE = "activity/child/child";
    private static final String LABELS = "activity.child.field";
    private static final String PAPER = "paper";
    private static final String PICK_UP_PAPER = "pickUpPaper";

    private final GroupQueries groups;
    private final ChildQueries children;
    private final GuardianQueries guardians;
    private final EnrolmentQueries people;
    private final KeepChildsPapers papers;
    private final SignedConsents signed;
    private final ProgrammeLetterheads letterheads;
    private final Papers output;
    private final FileStore files;
    private final Download download;
    private final Access opens;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    ChildController(
            GroupQueries groups,
            ChildQueries children,
            GuardianQueries guardians,
            EnrolmentQueries people,
            KeepChildsPapers papers,
            SignedConsents signed,
            ProgrammeLetterheads letterheads,
            Papers output,
            FileStore files,
            Download download,
            Access opens,
            GroupAccess access,
            BusinessDate businessDate) {
        this.groups = groups;
        this.children = children;
        this.guardians = guardians;
        this.people = people;
        this.papers = papers;
        this.signed = signed;
        this.letterheads = letterheads;
        this.output = output;
        this.files = files;
        this.download = download;
        this.opens = opens;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ChildUrls.CHILD)
    ModelAndView show(@PathVariable GroupId groupId, @PathVariable PersonId personId) {
        var today = Texts.date(businessDate.today());
        return Pages.show(
                TEMPLATE, page(Form.startingWith(Map.of("answeredOn", today, "validFrom", today)), groupId, personId));
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
        var page = page(form, groupId, personId);
        var reader = form.read(LABELS);
        var answer = reader.choice("answer", ChildPage.ANSWERS);
        var guardian = reader.choice(
                "guardian", page.guardians().stream().map(Option::value).toList());
        var on = reader.date("answeredOn");
        var trip = reader.optional()
                .choice("trip", page.tripOptions().stream().map(Option::value).toList());
        if (!form.errors().any() && on.get().isAfter(businessDate.today())) {
            form.errors().add("answeredOn", "activity.child.error.future");
        } else if (!form.errors().any() && isUndone(page, trip.value(), answer.get(), on.get())) {
            form.errors().add("answeredOn", "activity.child.error.later");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var given = new KeepChildsPapers.GivenAnswer(
                trip.ifGiven().map(SessionId::valueOf).orElse(null),
                answer.get(),
                on.get(),
                GuardianId.valueOf(guardian.get()));
        return switch (papers.answer(groupId, personId, given, HandedIn.of(paper))) {
            case KeepChildsPapers.Kept kept -> back(groupId, personId, "activity.child.answered", page.name());
            case KeepChildsPapers.PaperRefused(var why) -> refused(page, PAPER, why);
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

    private static ModelAndView refused(ChildPage page, String field, StoreFileOutcome.Refused why) {
        page.form()
                .errors()
                .add(
                        field,
                        "document.refusal." + why.reason().name().toLowerCase(Locale.ROOT),
                        why.kind().limitMegabytes());
        return Pages.invalid(TEMPLATE, page);
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
        var page = page(Form.blank(), groupId, personId);
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
        signed.send(groupId, personId, page(Form.blank(), groupId, personId).trips(), copyId, response);
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
        var page = page(Form.blank(), groupId, personId);
        var consents = Stream.concat(
                Stream.of(page.child().consent()), page.trips().stream().map(TripOfChild::consent));
        send(
                consents.filter(one -> one != null && one.id().equals(consentId))
                        .map(GroupConsent::paper),
                consentId,
                response);
    }

    private void send(Stream<@Nullable FileId> paper, UUID of, HttpServletResponse response) throws IOException {
        var file = paper.filter(Objects::nonNull)
                .findFirst()
                .flatMap(files::find)
                .orElseThrow(() -> new NotFound("paper of " + of));
        download.send(file, response);
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.PICK_UP)
    ModelAndView letPickUp(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @RequestParam(name = PICK_UP_PAPER, required = false) @Nullable MultipartFile paper,
            Form form) {
        var page = led(form, groupId, personId);
        var reader = form.read(LABELS);
        var kind = reader.choice("pickUpKind", PickUpKind.class);
        boolean alone = kind.isGiven() && kind.get() == PickUpKind.ALONE;
        var name = (alone ? reader.optional() : reader).text("pickUpName", 120);
        var phone = reader.optional().text("pickUpPhone", 30);
        var guardian = reader.choice(
                "grantedBy", page.guardians().stream().map(Option::value).toList());
        var from = reader.date("validFrom");
        var to = reader.optional().date("validTo");
        if (!form.errors().any() && to.isGiven() && to.get().isBefore(from.get())) {
            form.errors().add("validTo", "activity.child.error.days");
        }
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page);
        }
        var permission = new KeepChildsPapers.Permission(
                kind.get(),
                alone ? null : name.get(),
                alone ? null : phone.value(),
                GuardianId.valueOf(guardian.get()),
                from.get(),
                to.value());
        var outcome = papers.letPickUp(groupId, personId, permission, HandedIn.of(paper));
        if (outcome.isEmpty()) {
            form.errors().add(alone ? "pickUpKind" : "pickUpName", "activity.child.pick-up.twice");
            return Pages.invalid(TEMPLATE, page);
        }
        return switch (outcome.get()) {
            case KeepChildsPapers.Kept kept ->
                back(
                        groupId,
                        personId,
                        "activity.child.pick-up.added",
                        alone ? kind.get().label() : name.get());
            case KeepChildsPapers.PaperRefused(var why) -> refused(page, PICK_UP_PAPER, why);
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.END_PICK_UP)
    ModelAndView endPickUp(
            @PathVariable GroupId groupId, @PathVariable PersonId personId, @PathVariable UUID permissionId) {
        var page = led(Form.blank(), groupId, personId);
        // From this moment on: whoever takes a permission back does not want the child picked up this afternoon.
        papers.endPickUp(groupId, personId, permissionId, businessDate.today().minusDays(1));
        return back(groupId, personId, "activity.child.pick-up.ended", page.name());
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @GetMapping(ChildUrls.PICK_UP_PAPER)
    void pickUpPaper(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @PathVariable UUID permissionId,
            HttpServletResponse response)
            throws IOException {
        send(
                led(Form.blank(), groupId, personId).pickUps().stream()
                        .filter(one -> one.id().equals(permissionId))
                        .map(PickUp::paper),
                permissionId,
                response);
    }

    private static ModelAndView back(GroupId group, PersonId child, String key, String name) {
        return Pages.redirect(ChildUrls.child(group, child), Notice.done(key, name));
    }

    /** @throws NotFound when the reader does not lead the group */
    private ChildPage led(Form form, GroupId groupId, PersonId personId) {
        access.requireWritable(groupId);
        var page = page(form, groupId, personId);
        if (!page.showsPickUps()) {
            throw new NotFound("pick-ups of group " + groupId);
        }
        return page;
    }

    private ChildPage page(Form form, GroupId groupId, PersonId person) {
        var today = businessDate.today();
        var sight = access.sight();
        var group = groups.find(groupId, sight, today)
                .filter(found -> sight.names(found.hiddenMembership(), found.leads()))
                .orElseThrow(() -> new NotFound("group " + groupId));
        var known = people.person(groupId, person, today).orElseThrow(() -> new NotFound("child " + person));
        var child = children.child(groupId, person, today).orElseThrow(() -> new NotFound("child " + person));
        var acting = guardians.of(person).stream()
                .map(one -> Option.of(one.id().toString(), one.name()))
                .toList();
        var trips = children.trips(groupId, person, today);
        var guardiansHref = PersonUrls.guardians(person);
        return new ChildPage(
                form,
                group,
                child,
                known.hasPlace(today),
                trips,
                signed.copies(groupId, person, trips),
                acting,
                opens.mayOpen(guardiansHref) ? guardiansHref : null,
                group.leads(),
                group.leads() ? children.pickUps(groupId, person) : List.of(),
                today);
    }
}
