package pl.mors.participant.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import pl.mors.identity.Action;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.participant.ParticipantQueries;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.Participation;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeQueries;

/** The programmes that a person takes part in, and those that they may still join. */
@Component
class ParticipationsOfPerson implements PersonPageSection {

    private final ParticipantQueries participants;
    private final ProgrammeQueries programmes;
    private final PeopleInSight sight;
    private final CurrentUser user;
    private final BusinessDate date;

    ParticipationsOfPerson(
            ParticipantQueries participants,
            ProgrammeQueries programmes,
            PeopleInSight sight,
            CurrentUser user,
            BusinessDate date) {
        this.participants = participants;
        this.programmes = programmes;
        this.sight = sight;
        this.user = user;
        this.date = date;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        boolean seen = sight.inSight(DataClass.PARTICIPATION, Action.READ).test(person);
        return seen ? Optional.of(visible(person)) : Optional.empty();
    }

    @Override
    public List<UUID> keptAbout(PersonId person) {
        return participants.of(person).stream().map(one -> one.id().value()).toList();
    }

    private Section visible(PersonId person) {
        var known = programmes.all().stream().collect(Collectors.toMap(Programme::id, Function.identity()));
        var taken = participants.of(person);
        return new Section(
                Texts.t("participant.section.title"),
                taken.stream().map(one -> row(one, known)).toList(),
                Texts.t("participant.section.none"),
                user.may(DataClass.ELIGIBILITY, Action.WRITE) ? actions(person, taken, known) : List.of());
    }

    private static Row row(Participation participation, Map<ProgrammeId, Programme> known) {
        var programme = known.get(participation.programme());
        return new Row(
                programme == null ? "" : programme.title(),
                ParticipantUrls.participation(participation.id()),
                Texts.t(
                        "participant.section.note",
                        Integer.toString(participation.number()),
                        Texts.t("participant.state." + participation.state())));
    }

    /** The programmes under way that the person is not in, by code. */
    private List<Link> actions(PersonId person, List<Participation> taken, Map<ProgrammeId, Programme> known) {
        var joined = taken.stream().map(Participation::programme).collect(Collectors.toSet());
        return known.values().stream()
                .filter(programme -> programme.period().contains(date.today()))
                .filter(programme -> !joined.contains(programme.id()))
                .sorted(Comparator.comparing(Programme::code))
                .map(programme -> Link.to(
                        Texts.t("participant.section.check", programme.title()),
                        ParticipantUrls.eligibility(person, programme.code())))
                .toList();
    }
}
