package pl.mors.activity.group;

import java.util.List;
import java.util.Optional;
import pl.mors.activity.group.GroupChoices.ProgrammeKind;
import pl.mors.activity.group.GroupQueries.ProgrammeCommunity;
import pl.mors.community.CommunityId;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.FormReader;
import pl.mors.platform.web.Option;

/** Reads which programme, kind and community a form names. */
final class ProgrammePlaceForm {

    private ProgrammePlaceForm() {}

    static List<Option> kindOptions(List<ProgrammeKind> kinds) {
        return kinds.stream().map(ProgrammeKind::option).toList();
    }

    static List<Option> communityOptions(List<ProgrammeCommunity> communities) {
        return communities.stream()
                .map(one -> Option.of(one.id().value().toString(), one.programmeCode() + " · " + one.name()))
                .toList();
    }

    /** The chosen programme and kind; an error of the form when it names another. */
    static Optional<ProgrammeKind> kind(FormReader reader, List<ProgrammeKind> kinds) {
        return reader.choice("programmeKind", GroupChoices.values(kindOptions(kinds)))
                .ifGiven()
                .flatMap(value -> GroupChoices.find(kinds, value));
    }

    /** The chosen kind's place in its programme; an error of the form when the community is another programme's. */
    static ProgrammePlace place(Form form, ProgrammeKind kind, List<ProgrammeCommunity> communities) {
        var chosen = form.read(GroupForm.LABELS)
                .optional()
                .choice("community", GroupChoices.values(communityOptions(communities)))
                .ifGiven()
                .flatMap(value -> communities.stream()
                        .filter(one -> one.id().value().toString().equals(value))
                        .findFirst());
        boolean belongs = chosen.stream()
                .allMatch(one -> one.programme().equals(kind.programme().id()));
        if (!belongs) {
            form.errors().add("community", "activity.group.error.community");
        }
        CommunityId community = chosen.map(ProgrammeCommunity::id).orElse(null);
        return new ProgrammePlace(kind.programme().id(), kind.kind().key(), community);
    }
}
