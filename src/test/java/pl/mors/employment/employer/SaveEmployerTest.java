package pl.mors.employment.employer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.employment.employer.SaveEmployer.Outcome;
import pl.mors.platform.Nip;

/** A tax number names one employer, however many clerks write it at once. */
@IntegrationTest
class SaveEmployerTest {

    private static final Nip NIP = new Nip("1111111111");

    @Autowired
    private TestWorld world;

    @Autowired
    private SaveEmployer saveEmployer;

    private Town town;

    @BeforeEach
    void foundTown() {
        town = world.town();
    }

    @Test
    void letsOneOfManyClerksAddItAndShowsItToTheOthers() throws Exception {
        var outcomes = Race.of(8, clerk -> town.as(() -> saveEmployer.add(details("Piekarnia " + clerk, NIP))));
        var saved = outcomes.stream().filter(Outcome.Saved.class::isInstance).toList();
        assertThat(saved).hasSize(1);
        assertThat(outcomes)
                .filteredOn(Outcome.AlreadyThere.class::isInstance)
                .hasSize(7)
                .allSatisfy(outcome -> assertThat(
                                ((Outcome.AlreadyThere) outcome).employer().id())
                        .isEqualTo(((Outcome.Saved) saved.getFirst()).id()));
    }

    @Test
    void letsOneOfTwoEmployersTakeItOver() throws Exception {
        var bakery = (Outcome.Saved) town.as(() -> saveEmployer.add(details("Piekarnia", new Nip("3333333333"))));
        var florist = (Outcome.Saved) town.as(() -> saveEmployer.add(details("Kwiaciarnia", new Nip("2222222222"))));
        var both = new Outcome.Saved[] {bakery, florist};
        var outcomes = Race.of(
                2, clerk -> town.as(() -> saveEmployer.change(both[clerk].id(), 1, details("Zakład " + clerk, NIP))));
        assertThat(outcomes).filteredOn(Outcome.Saved.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(Outcome.AlreadyThere.class::isInstance).hasSize(1);
    }

    private static Employer.Details details(String name, Nip nip) {
        return new Employer.Details(name, nip, "Krakowska 7", "Mikołów", "wypiek pieczywa", null, null, null);
    }
}
