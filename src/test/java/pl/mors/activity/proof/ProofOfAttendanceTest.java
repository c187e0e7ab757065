package pl.mors.activity.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import pl.mors.activity.proof.ProofOfAttendance.Worth;
import pl.mors.programme.ProofKind;

class ProofOfAttendanceTest {

    @Test
    void theSignedListProvesEverywhere() {
        assertThat(ProofOfAttendance.of(Set.of(), Set.of(Trace.SIGNED_LINE))).isEqualTo(Worth.PROVEN);
        assertThat(ProofOfAttendance.of(Set.of(), Set.of(Trace.FILED_PAGE))).isEqualTo(Worth.PROVEN);
        assertThat(ProofOfAttendance.of(Set.of(ProofKind.GLASS), Set.of(Trace.SIGNED_LINE)))
                .isEqualTo(Worth.PROVEN);
    }

    @Test
    void theTickAloneIsTheWorkingCopy() {
        assertThat(ProofOfAttendance.of(EnumSet.allOf(ProofKind.class), Set.of()))
                .isEqualTo(Worth.WORKING_COPY);
    }

    @Test
    void anythingElseProvesWhereTheFunderAcceptsThatKind() {
        assertThat(ProofOfAttendance.of(Set.of(), Set.of(Trace.GLASS, Trace.REMOTE_LOG, Trace.REMOTE_MAIL)))
                .isEqualTo(Worth.WORKING_COPY);
        assertThat(ProofOfAttendance.of(Set.of(ProofKind.REMOTE_LOG), Set.of(Trace.GLASS, Trace.REMOTE_MAIL)))
                .isEqualTo(Worth.WORKING_COPY);
        assertThat(ProofOfAttendance.of(Set.of(ProofKind.GLASS), Set.of(Trace.GLASS)))
                .isEqualTo(Worth.PROVEN);
        assertThat(ProofOfAttendance.counting(Set.of(ProofKind.GLASS), Set.of(Trace.GLASS, Trace.REMOTE_LOG)))
                .containsExactly(Trace.GLASS);
    }

    @Property
    void moreOnRecordOrMoreAcceptedNeverTakesAProofAway(
            @ForAll Set<ProofKind> accepted, @ForAll ProofKind also, @ForAll Set<Trace> found, @ForAll Trace more) {
        if (ProofOfAttendance.of(accepted, found) == Worth.PROVEN) {
            var wider = EnumSet.of(also);
            wider.addAll(accepted);
            var longer = EnumSet.of(more);
            longer.addAll(found);
            assertThat(ProofOfAttendance.of(wider, longer)).isEqualTo(Worth.PROVEN);
        }
    }

    @Test
    void proofHasTwoWeeksToComeHome() {
        assertThat(ProofOfAttendance.owedUntil(LocalDate.of(2019, 5, 15))).isEqualTo("2019-05-01");
    }
}
