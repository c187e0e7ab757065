package pl.mors.activity.enrolment;

import jakarta.servlet.http.HttpSession;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.SignUpUrls;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.enrolment.EnrolmentQueries.Candidate;
import pl.mors.activity.group.GroupQueries;
import pl.mors.activity.group.GroupQueries.GroupDetails;
import pl.mors.audit.ReadsPersonalData;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Requires;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.person.SoughtWords;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Giving people places in a group. */
@Controller
class EnrolmentController {

    private static final String TEMPLATE = "activity/enrolment/enrolment";
    static final String LABELS = "activity.enrolment.field";
    static final String SOUGHT = "szukaj";

    private final GroupQueries groups;
    private final EnrolmentQueries people;
    private final PersonOverlapQueries overlaps;
    private final SoughtWords sought;
    private final EnrolParticipant enrolParticipant;
    private final GroupAccess access;
    private final BusinessDate businessDate;

    EnrolmentController(
            GroupQueries groups,
            EnrolmentQueries people,
            PersonOverlapQueries overlaps,
            SoughtWords sought,
            EnrolParticipant enrolParticipant,
            GroupAccess access,
            BusinessDate businessDate) {
        this.groups = groups;
        this.people = people;
        this.overlaps = overlaps;
        this.sought = sought;
        this.enrolParticipant = enrolParticipant;
        this.access = access;
        this.businessDate = businessDate;
    }

    /** Without a person the search and who it found, with one the form that gives the place. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @ReadsPersonalData("people")
    @GetMapping(ActivityUrls.ENROLMENT)
    ModelAndView find(
            @PathVariable GroupId groupId,
            @RequestParam(required = false) @Nullable PersonId osoba,
            @RequestParam(name = SoughtWords.PARAMETER, required = false) @Nullable String key,
            @RequestParam(name = SignUpUrls.ANSWERED, required = false) @Nullable UUID signUp,
            HttpSession session) {
        var group = group(groupId);
        if (osoba != null) {
            var start = Form.startingWith(Map.of("person", osoba.toString(), "on", Texts.date(businessDate.today())));
            return Pages.show(TEMPLATE, page(start, group, chosen(groupId, osoba), signUp, List.of(), false));
        }
        var words = sought.recall(session, key);
        List<Candidate> found = words.isEmpty() ? List.of() : people.find(groupId, words, businessDate.today());
        return Pages.show(
                TEMPLATE,
                new EnrolmentPage(
                        Form.startingWith(Map.of(SOUGHT, words)),
                        group,
                        people.searchesByName(),
                        PersonUrls.register(key, back(groupId, signUp)),
                        found,
                        null,
                        groups.runsUnderProgramme(groupId, businessDate.today()),
                        signUp,
                        PersonOverlaps.NONE,
                        List.of(),
                        false));
    }

    /** The form that gives whoever is registered the place. */
    private static String back(GroupId group, @Nullable UUID signUp) {
        return Href.of(ActivityUrls.enrolment(group))
                .with(SignUpUrls.ANSWERED, signUp == null ? null : signUp.toString())
                .value();
    }

    /** What was typed names people and stands in no address. */
    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.SEEK)
    ModelAndView seek(@PathVariable GroupId groupId, Form form, HttpSession session) {
        var key = sought.keep(session, form.value(SOUGHT));
        var signUp = form.value(SignUpUrls.ANSWERED);
        return Pages.redirect(SoughtWords.narrowed(ActivityUrls.enrolment(groupId), key)
                .with(SignUpUrls.ANSWERED, signUp.isEmpty() ? null : signUp)
                .value());
    }

    @Requires(value = DataClass.ROSTER, action = Action.WRITE)
    @PostMapping(ActivityUrls.ENROLMENT)
    @ReadsPersonalData("person")
    ModelAndView enrol(
            @PathVariable GroupId groupId,
            @RequestParam PersonId person,
            @RequestParam(name = SignUpUrls.ANSWERED, required = false) @Nullable UUID signUp,
            Form form) {
        access.requireWritable(groupId);
        var group = group(groupId);
        var candidate = chosen(groupId, person);
        var reader = form.read(LABELS);
        var on = reader.date("on");
        var reason = reader.optional().lines("reason", 500);
        if (form.errors().any()) {
            return Pages.invalid(TEMPLATE, page(form, group, candidate, signUp, List.of(), false));
        }
        var override = access.mayOverride() ? reason.value() : null;
        return switch (enrolParticipant.enrol(groupId, person, on.get(), override, signUp)) {
            case EnrolParticipant.Enrolled enrolled
            when signUp != null ->
                Pages.redirect(
                        SignUpUrls.signUps(groupId),
                        Notice.done("activity.enrolment.enrolled-and-answered", candidate.name()));
            case EnrolParticipant.Enrolled enrolled ->
                Pages.redirect(
                        ActivityUrls.group(groupId), Notice.done("activity.enrolment.enrolled", candidate.name()));
            case EnrolParticipant.Refused refused ->
                Pages.invalid(
                        TEMPLATE,
                        page(
                                form,
                                group,
                                candidate,
                                signUp,
                                refused.reasons().stream()
                                        .map(EnrolmentRefusal::textKey)
                                        .toList(),
                                refused.isOverridable() && access.mayOverride()));
        };
    }

    /** A group whose people the reader may know: whoever may not cannot learn who is in it by trying to enrol them. */
    private GroupDetails group(GroupId groupId) {
        var sight = access.sight();
        return groups.find(groupId, sight, businessDate.today())
                .filter(group -> sight.names(group.hiddenMembership(), group.leads()))
                .orElseThrow(() -> new NotFound("group " + groupId));
    }

    private Candidate chosen(GroupId groupId, PersonId person) {
        return people.person(groupId, person, businessDate.today()).orElseThrow(() -> new NotFound("person " + person));
    }

    private EnrolmentPage page(
            Form form,
            GroupDetails group,
            Candidate chosen,
            @Nullable UUID signUp,
            List<String> refusals,
            boolean mayOverride) {
        return new EnrolmentPage(
                form,
                group,
                false,
                null,
                List.of(),
                chosen,
                groups.runsUnderProgramme(group.id(), businessDate.today()),
                signUp,
                overlaps.of(group.id(), chosen.person(), businessDate.today(), access.sight()),
                refusals,
                mayOverride);
    }
}
