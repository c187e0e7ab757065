package pl.mors.employment.desk;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import pl.mors.employment.EmploymentUrls;
import pl.mors.employment.internship.Internship;
import pl.mors.employment.internship.InternshipQueries;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.person.PeopleInSight;
import pl.mors.person.PersonId;
import pl.mors.person.PersonPageSection;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.text.Texts;

/** The internships of a person, in every programme; nothing where there was none. */
@Component
class InternshipsOfPerson implements PersonPageSection {

    private final InternshipQueries internships;
    private final PeopleInSight sight;
    private final BusinessDate date;

    InternshipsOfPerson(InternshipQueries internships, PeopleInSight sight, BusinessDate date) {
        this.internships = internships;
        this.sight = sight;
        this.date = date;
    }

    @Override
    public int order() {
        return 30;
    }

    @Override
    public Optional<Section> section(PersonId person) {
        boolean seen = sight.inSight(DataClass.PARTICIPATION, Action.READ).test(person);
        var held = seen ? internships.of(person) : List.<Internship>of();
        return held.isEmpty()
                ? Optional.empty()
                : Optional.of(new Section(
                        Texts.t("employment.section.title"),
                        held.stream().map(this::row).toList(),
                        Texts.t("employment.section.none"),
                        List.of()));
    }

    @Override
    public List<UUID> keptAbout(PersonId person) {
        return internships.of(person).stream().map(one -> one.id().value()).toList();
    }

    private Row row(Internship internship) {
        var period = internship.agreement().period();
        return new Row(
                internship.employerName(),
                EmploymentUrls.internship(internship.id()),
                Texts.t(
                        "employment.section.note",
                        Texts.t("employment.period", period.from(), period.to()),
                        Texts.t(internship.stateOn(date.today()).textKey())));
    }
}
