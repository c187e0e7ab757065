package pl.mors.activity.child;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
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
import pl.mors.activity.child.ChildQueries.PickUp;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.document.HandedIn;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.GuardianId;
import pl.mors.person.PersonId;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** Who may pick a minor up, for who leads the group alone. */
@Controller
class PickUpController {

    private static final String PAPER = "pickUpPaper";

    private final ChildPages pages;
    private final KeepChildsPapers papers;
    private final BusinessDate date;

    PickUpController(ChildPages pages, KeepChildsPapers papers, BusinessDate date) {
        this.pages = pages;
        this.papers = papers;
        this.date = date;
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.PICK_UP)
    ModelAndView letPickUp(
            @PathVariable GroupId groupId,
            @PathVariable PersonId personId,
            @RequestParam(name = PAPER, required = false) @Nullable MultipartFile paper,
            Form form) {
        var page = pages.led(form, groupId, personId);
        var reader = form.read(ChildPages.LABELS);
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
            return Pages.invalid(ChildPages.TEMPLATE, page);
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
            return Pages.invalid(ChildPages.TEMPLATE, page);
        }
        return switch (outcome.get()) {
            case KeepChildsPapers.Kept kept ->
                ChildPages.back(
                        groupId,
                        personId,
                        "activity.child.pick-up.added",
                        alone ? kind.get().label() : name.get());
            case KeepChildsPapers.PaperRefused(var why) -> ChildPages.refused(page, PAPER, why);
        };
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData(value = "person", idParam = "personId")
    @PostMapping(ChildUrls.END_PICK_UP)
    ModelAndView endPickUp(
            @PathVariable GroupId groupId, @PathVariable PersonId personId, @PathVariable UUID permissionId) {
        var page = pages.led(Form.blank(), groupId, personId);
        // From this moment on: whoever takes a permission back does not want the child picked up this afternoon.
        papers.endPickUp(groupId, personId, permissionId, date.today().minusDays(1));
        return ChildPages.back(groupId, personId, "activity.child.pick-up.ended", page.name());
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
        pages.send(
                pages.led(Form.blank(), groupId, personId).pickUps().stream()
                        .filter(one -> one.id().equals(permissionId))
                        .map(PickUp::paper),
                permissionId,
                response);
    }
}
