package pl.mors.person.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonUrls;
import pl.mors.platform.text.Texts;

/** The records that were merged into this one, each with the button that takes them apart. */
@Component
class MergesOfPerson implements PersonPageSection {

    private static final int LAST = 90;

    private final MergeQueries merges;
    private final CurrentUser user;

    MergesOfPerson(MergeQueries merges, CurrentUser user) {
        this.merges = merges;
        this.user = user;
    }

    @Override
    public int order() {
        return LAST;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        boolean mayUndo = user.may(DataClass.PARTICIPATION, Action.WRITE);
        var rows = merges.of(person).stream()
                .map(merge -> new Row(
                        merge.name(),
                        null,
                        Texts.t("person.merge.note", Texts.dateTime(merge.at()), merge.reason()),
                        mayUndo
                                ? new Button(
                                        Texts.t("person.merge.undo"),
                                        PersonUrls.undoMerge(person, merge.id().toString()),
                                        "merge",
                                        merge.id().toString())
                                : null))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Texts.t("person.merge.section"), rows, "", List.of()));
    }

    /** Changes of the other records, from before and after, belong to the person's history. */
    @Override
    public List<UUID> keptAbout(PersonId person) {
        return merges.of(person).stream()
                .flatMap(merge -> Stream.of(merge.merged().value(), merge.id().value()))
                .toList();
    }
}
