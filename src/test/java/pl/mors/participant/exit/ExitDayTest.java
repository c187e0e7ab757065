package pl.mors.participant.exit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import pl.mors.participant.Participation;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.ParticipationState;
import pl.mors.participant.exit.ExitDay.Refusal;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;
import pl.mors.programme.ProgrammeId;

class ExitDayTest {

    private static final LocalDate DECLARED = LocalDate.of(2019, 1, 10);
    private static final LocalDate LAST_SUPPORT = LocalDate.of(2019, 4, 17);
    private static final LocalDate TODAY = LocalDate.of(2019, 5, 15);

    @Test
    void acceptsFromTheLastSupportToToday() {
        assertThat(check(LAST_SUPPORT, LAST_SUPPORT)).isEmpty();
        assertThat(check(TODAY, LAST_SUPPORT)).isEmpty();
    }

    @Test
    void refusesADayBeforeTheLastSupport() {
        assertThat(check(LAST_SUPPORT.minusDays(1), LAST_SUPPORT)).contains(Refusal.BEFORE_LAST_SUPPORT);
    }

    @Test
    void refusesADayBeforeTheDeclarationOfSomebodyWithoutSupport() {
        assertThat(check(DECLARED, null)).isEmpty();
        assertThat(check(DECLARED.minusDays(1), null)).contains(Refusal.BEFORE_DECLARATION);
    }

    @Test
    void refusesTheFuture() {
        assertThat(check(TODAY.plusDays(1), LAST_SUPPORT)).contains(Refusal.IN_THE_FUTURE);
    }

    @Test
    void refusesADayAfterTheEndOfTheProgramme() {
        var period = new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2019, 4, 30));
        assertThat(ExitDay.check(TODAY, participation(LAST_SUPPORT), period, TODAY))
                .contains(Refusal.OUTSIDE_PERIOD);
    }

    private static Optional<Refusal> check(LocalDate day, @Nullable LocalDate lastSupportOn) {
        return ExitDay.check(day, participation(lastSupportOn), new DateRange(LocalDate.of(2018, 9, 1), null), TODAY);
    }

    private static Participation participation(@Nullable LocalDate lastSupportOn) {
        return new Participation(
                ParticipationId.next(),
                ProgrammeId.next(),
                PersonId.next(),
                1,
                ParticipationRole.PARTICIPANT,
                null,
                null,
                ParticipationState.ACTIVE,
                DECLARED,
                lastSupportOn,
                lastSupportOn,
                1,
                null);
    }
}
