package pl.mors.person.merge;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.person.PersonUrls;
import pl.mors.platform.text.Texts;

/** Who looks like this person and is not, each with the button that takes it back. */
@Component
class ApartOfPerson implements PersonPageSection {

    private static final int BEFORE_MERGES = 88;

    private final ToldApartQueries apart;
    private final ToldApartRepository rows;
    private final PeopleInSight sight;
    private final CurrentUser user;

    ApartOfPerson(ToldApartQueries apart, ToldApartRepository rows, PeopleInSight sight, CurrentUser user) {
        this.apart = apart;
        this.rows = rows;
        this.sight = sight;
        this.user = user;
    }

    @Override
    public int order() {
        return BEFORE_MERGES;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        boolean mayTakeBack = user.may(DataClass.PARTICIPATION, Action.WRITE);
        var seen = sight.inSight(DataClass.PERSONAL, Action.READ);
        var rows = apart.of(person).stream()
                .filter(other -> seen.test(other.person()))
                .map(other -> new Row(
                        other.name(),
                        mayTakeBack ? null : PersonUrls.person(other.person()),
                        words(other),
                        mayTakeBack
                                ? new Button(
                                        Texts.t("person.apart.take-back"),
                                        PersonUrls.apartWithdrawal(person, other.person()),
                                        "other",
                                        other.person().toString())
                                : null))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(Texts.t("person.apart.section"), rows, "", List.of()));
    }

    /** What was said belongs to the history of both, and stays there when it is taken back. */
    @Override
    public List<UUID> keptAbout(PersonId person) {
        return rows.ever(person);
    }

    /** Who said so, and when. */
    static String words(ToldApartQueries.Apart apart) {
        var by = apart.by();
        var at = Texts.dateTime(apart.at());
        return by == null ? Texts.t("person.apart.at", at) : Texts.t("person.apart.by", at, by);
    }
}
