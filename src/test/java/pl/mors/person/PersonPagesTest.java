package pl.mors.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.Clerk;
import pl.mors.FilledOrganisation;
import pl.mors.identity.Role;

/** A person's page: corrected by two at once, its residences, its history and its readers. */
class PersonPagesTest extends PersonPages {

    private static final String HIDDEN = "treść jest dla Ciebie niedostępna";

    @Autowired
    private FilledOrganisation filled;

    @Test
    void showsBothValuesWhenAColleagueWasFaster() {
        var id = people.resident(town, "Halina", "Żądło");
        var mine = Map.of(
                "version",
                "1",
                "givenName",
                "Halina",
                "familyName",
                "Nowak",
                "citizenship",
                "POLISH",
                "language",
                "POLISH");
        assertThat(clerk.post(PersonUrls.contact(id), mine)).hasStatus(303);
        var late = Map.of(
                "version",
                "1",
                "givenName",
                "Halina",
                "familyName",
                "Kowalska",
                "citizenship",
                "POLISH",
                "language",
                "POLISH");
        assertThat(clerk.post(PersonUrls.contact(id), late))
                .hasStatus(409)
                .bodyText()
                .contains("W międzyczasie", "Nowak", "Kowalska", "name=\"version\" value=\"2\"");
    }

    @Test
    void correctsAResidenceOfTheSameDayAndKeepsTheOthers() {
        var id = people.resident(town, "Halina", "Żądło");
        var typed = TestPeople.typed();
        typed.put("validFrom", "1.04.2019");
        typed.put("street", "Rynek");
        assertThat(clerk.post(PersonUrls.residence(id), typed)).hasStatus(303);
        typed.put("building", "13");
        assertThat(clerk.post(PersonUrls.residence(id), typed)).hasStatus(303);
        assertThat(clerk.get(PersonUrls.person(id)))
                .bodyText()
                .contains("Rynek 13", "Adama Mickiewicza 12")
                .doesNotContain("Rynek 12");
        typed.put("validFrom", "16.05.2019");
        assertThat(clerk.post(PersonUrls.residence(id), typed))
                .hasStatus(422)
                .bodyText()
                .contains("jest w przyszłości");
    }

    /** The administrator reads the trail, the animator counts participants and leads a group: together they read neither. */
    @Test
    void twoRolesOpenNoMoreOfAHistoryThanEachOfThem() {
        town = filled.sharingWith(world.town());
        var person = new PersonId(FilledOrganisation.id(town, "person"));
        var both = clerks.of(town, Role.ADMINISTRATOR, Role.ANIMATOR);
        clerk = clerks.of(town, Role.COORDINATOR);
        var whole = Clerk.text(clerk.get(PersonUrls.history(person)));
        assertThat(whole).doesNotContain(HIDDEN);
        clerk = clerks.of(town, Role.DATA_PROTECTION_OFFICER);
        var hidden = Clerk.text(clerk.get(PersonUrls.history(person))).split(HIDDEN, -1).length;
        clerk = both;
        var part = Clerk.text(clerk.get(PersonUrls.history(person)));
        assertThat(part).contains("Łąkowa");
        assertThat(part.split(HIDDEN, -1)).hasSize(hidden).hasSizeGreaterThan(5);
    }
}
