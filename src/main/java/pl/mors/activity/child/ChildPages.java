package pl.mors.activity.child;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import pl.mors.activity.ChildUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.access.GroupAccess;
import pl.mors.activity.enrolment.EnrolmentQueries;
import pl.mors.activity.group.NamedGroups;
import pl.mors.document.Download;
import pl.mors.document.FileId;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.person.GuardianQueries;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Access;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Option;
import pl.mors.platform.web.Pages;

/** The page of a minor in a group, which several controllers show; who may pick the minor up is for who leads the group alone. */
@Component
class ChildPages {

    static final String TEMPLATE = "activity/child/child";
    static final String LABELS = "activity.child.field";

    private final NamedGroups groups;
    private final ChildQueries children;
    private final GuardianQueries guardians;
    private final EnrolmentQueries people;
    private final SignedConsents signed;
    private final FileStore files;
    private final Download download;
    private final Access opens;
    private final GroupAccess access;
    private final BusinessDate date;

    ChildPages(
            NamedGroups groups,
            ChildQueries children,
            GuardianQueries guardians,
            EnrolmentQueries people,
            SignedConsents signed,
            FileStore files,
            Download download,
            Access opens,
            GroupAccess access,
            BusinessDate date) {
        this.groups = groups;
        this.children = children;
        this.guardians = guardians;
        this.people = people;
        this.signed = signed;
        this.files = files;
        this.download = download;
        this.opens = opens;
        this.access = access;
        this.date = date;
    }

    ChildPage page(Form form, GroupId groupId, PersonId person) {
        var today = date.today();
        var group = groups.require(groupId);
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

    /** @throws NotFound when the reader does not lead the group */
    ChildPage led(Form form, GroupId groupId, PersonId personId) {
        access.requireWritable(groupId);
        var page = page(form, groupId, personId);
        if (!page.showsPickUps()) {
            throw new NotFound("pick-ups of group " + groupId);
        }
        return page;
    }

    /** Shows the form again: its paper was not taken. */
    static ModelAndView refused(ChildPage page, String field, StoreFileOutcome.Refused why) {
        why.sayAt(field, page.form().errors());
        return Pages.invalid(TEMPLATE, page);
    }

    static ModelAndView back(GroupId group, PersonId child, String key, String name) {
        return Pages.redirect(ChildUrls.child(group, child), Notice.done(key, name));
    }

    /**
     * Sends the paper of a consent or a permission.
     *
     * @throws NotFound when it has none
     */
    void send(Stream<@Nullable FileId> paper, UUID of, HttpServletResponse response) throws IOException {
        var file = paper.filter(Objects::nonNull)
                .findFirst()
                .flatMap(files::find)
                .orElseThrow(() -> new NotFound("paper of " + of));
        download.send(file, response);
    }
}
