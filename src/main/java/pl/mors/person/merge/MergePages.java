package pl.mors.person.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.audit.AuditHistory;
import pl.mors.person.Person;
import pl.mors.person.PersonId;
import pl.mors.person.PersonQueries;
import pl.mors.platform.NotFound;
import pl.mors.platform.Pesel;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;

/** Puts two records side by side. */
@Component
class MergePages {

    private final PersonQueries people;
    private final MergeQueries merges;
    private final ToldApartQueries toldApart;
    private final MergePeople mergePeople;
    private final AuditHistory words;

    MergePages(
            PersonQueries people,
            MergeQueries merges,
            ToldApartQueries toldApart,
            MergePeople mergePeople,
            AuditHistory words) {
        this.people = people;
        this.merges = merges;
        this.toldApart = toldApart;
        this.mergePeople = mergePeople;
        this.words = words;
    }

    /**
     * The page of a pair.
     *
     * @throws NotFound when one of them is none, or was merged already
     */
    MergePage page(PersonId kept, PersonId merged, Form form) {
        if (kept.equals(merged)) {
            throw new NotFound("a record beside itself: " + kept);
        }
        var one = live(kept);
        var other = live(merged);
        var hindrances = new ArrayList<>(
                MergePair.check(one.pesel(), other.pesel())
                        .map(MergePair.Refusal::textKey)
                        .map(key -> Texts.t(key))
                        .stream()
                        .toList());
        hindrances.addAll(mergePeople.hindrances(kept, merged));
        var parts = merges.preview(kept, merged).stream()
                .map(moved -> new MergePage.Part(words.label(moved.table()), moved.moves(), moved.stays()))
                .toList();
        return new MergePage(
                one,
                other,
                lines(one, other),
                parts,
                toldApart.find(kept, merged).map(ApartOfPerson::words).orElse(null),
                List.copyOf(hindrances),
                form);
    }

    private Person live(PersonId id) {
        if (id.equals(people.standsFor(id))) {
            return people.get(id);
        }
        throw new NotFound("person " + id + " was merged into another");
    }

    private List<MergePage.Line> lines(Person kept, Person merged) {
        var lines = new ArrayList<MergePage.Line>();
        lines.add(line("name", kept, merged, person -> person.familyName() + " " + person.givenName()));
        lines.add(line("pesel", kept, merged, MergePages::pesel));
        lines.add(line("bornOn", kept, merged, person -> Texts.date(person.bornOn())));
        lines.add(line("sex", kept, merged, person -> Texts.t("person.sex." + person.sex())));
        lines.add(line("otherIdentifier", kept, merged, person -> text(person.otherIdentifier())));
        lines.add(line("phone", kept, merged, person -> text(person.contact().phone())));
        lines.add(line("email", kept, merged, person -> text(person.contact().email())));
        lines.add(line("residence", kept, merged, this::residence));
        return lines;
    }

    private static MergePage.Line line(String label, Person kept, Person merged, Function<Person, String> value) {
        return new MergePage.Line(Texts.t("person." + label), value.apply(kept), value.apply(merged));
    }

    private static String pesel(Person person) {
        Pesel pesel = person.pesel();
        return pesel == null ? Texts.t("person.pesel.none") : pesel.digits();
    }

    private String residence(Person person) {
        return people.residences(person.id()).stream()
                .findFirst()
                .map(latest -> latest.address().oneLine())
                .orElseGet(() -> text(null));
    }

    private static String text(@Nullable String value) {
        return value == null ? Texts.t("kit.nothing") : value;
    }
}
