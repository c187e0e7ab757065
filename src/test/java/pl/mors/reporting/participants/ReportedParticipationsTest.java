package pl.mors.reporting.participants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.Facts;
import pl.mors.IntegrationTest;
import pl.mors.OwnerLogin;
import pl.mors.TestWorld;
import pl.mors.indicator.KnownAt;
import pl.mors.programme.ProgrammeQueries;

@IntegrationTest
class ReportedParticipationsTest {

    private static final LocalDate SIGNED = LocalDate.of(2018, 10, 1);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Autowired
    private TestWorld world;

    @Autowired
    private Facts facts;

    @Autowired
    private OwnerLogin owner;

    @Autowired
    private ReportedParticipations reported;

    @Autowired
    private ProgrammeQueries programmes;

    @Autowired
    private KnownAt knownAt;

    /** A file that is asked for as it was known then says what it said then. */
    @Test
    void areReadAsThePeopleWereKnown() {
        var programme = facts.of(world.town(), "mikolow-pwsl-2018").recordedOn(SIGNED);
        var halina = programme.aWoman().declared(SIGNED);
        owner.tamper(
                programme.town().id(),
                "UPDATE person SET family_name = 'Ćwik', pesel = NULL, no_pesel_reason = 'not_known', sex = 'male' WHERE id = '"
                        + halina.person() + "'");

        assertThat(read(programme, null)).containsExactly("Ćwik null MALE");
        assertThat(read(programme, SIGNED)).singleElement().asString().matches("Próba [0-9]{11} FEMALE");
        assertThat(read(programme, SIGNED.minusDays(1))).isEmpty();
    }

    private List<String> read(Facts.OfProgramme programme, @Nullable LocalDate known) {
        return programme
                .town()
                .inside(() -> knownAt.endOf(known, () -> {
                    try (var rows =
                            reported.of(programmes.named(programme.code()).id(), TODAY)) {
                        return rows.map(one -> one.familyName() + " " + one.pesel() + " " + one.sex())
                                .toList();
                    }
                }));
    }
}
