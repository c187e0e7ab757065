package pl.mors.activity.group;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestWorld;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.attendance.AttendanceStatus;
import pl.mors.activity.attendance.RecordAttendance;
import pl.mors.activity.attendance.RecordAttendance.TheRest;
import pl.mors.activity.evidence.EvidenceOfGroup;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.platform.DateRange;

@IntegrationTest
class GroupsTest {

    @Autowired
    private CreateGroup createGroup;

    @Autowired
    private ChangeGroup changeGroup;

    @Autowired
    private CarryGroupOver carryGroupOver;

    @Autowired
    private RecordAttendance recordAttendance;

    @Autowired
    private GroupQueries groups;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private GroupTown town;

    @BeforeEach
    void foundTown() {
        town = new GroupTown(world.town(), jdbc);
    }

    @Test
    void aGroupRunsUnderItsProgrammeUntilTheProgrammeEnds() {
        var programme = town.programme();

        var outcome = create(
                new CreateGroup.FirstProgramme(new ProgrammePlace(programme, "klub", null), LocalDate.of(2019, 6, 1)));

        var group = ((CreateGroup.Created) outcome).group();
        assertThat(periods(group))
                .extracting(GroupQueries.ProgrammePeriod::period)
                .containsExactly(new DateRange(LocalDate.of(2019, 6, 1), LocalDate.of(2020, 8, 31)));
    }

    @Test
    void refusesAFirstDayWhenTheProgrammeDoesNotRun() {
        var place = new ProgrammePlace(town.programme(), "klub", null);

        assertThat(create(new CreateGroup.FirstProgramme(place, LocalDate.of(2018, 8, 31))))
                .isInstanceOf(CreateGroup.OutsideProgramme.class);
        assertThat(town.count("SELECT count(*) FROM activity_group")).isZero();
    }

    @Test
    void aGroupNeedsNoProgramme() {
        assertThat(create(null)).isInstanceOf(CreateGroup.Created.class);
    }

    @Test
    void ofTwoChangesOfTheSameVersionTheSecondIsTold() {
        var group = town.group("Klub dla seniorów");

        assertThat(change(group, 1, List.of())).isEqualTo(new ChangeGroup.Changed(0));
        assertThat(change(group, 1, List.of())).isEqualTo(new ChangeGroup.Stale());
        assertThat(change(group, 2, List.of())).isEqualTo(new ChangeGroup.Changed(0));
    }

    /** Somebody sends today's list of names while somebody else decides that from today on people are only counted. */
    @Test
    void aSheetAndAnotherFormOfEvidenceOfTheSameDayDoNotPassEachOther() throws Exception {
        for (int round = 0; round < 12; round++) {
            var group = town.group("Klub dla seniorów");
            var person = town.person();
            town.enrolled(group, person, GroupTown.TODAY.minusDays(7));
            var session = town.session(group, GroupTown.hours(GroupTown.TODAY, "10:00", "12:00"));
            Map<PersonId, Optional<AttendanceStatus>> sheet = Map.of(person, Optional.of(AttendanceStatus.PRESENT));

            var outcomes = Race.of(
                    2,
                    runner -> town.town()
                            .as(() -> runner == 0
                                    ? recordAttendance.record(session, 1, sheet, TheRest.UNANSWERED)
                                    : changeGroup.change(
                                            group,
                                            1,
                                            values(List.of(), EvidenceOfGroup.HEADCOUNT),
                                            null,
                                            new ChangeGroup.EvidenceChange(GroupTown.TODAY, false))));

            boolean recorded = outcomes.getFirst() instanceof RecordAttendance.Recorded;
            assertThat(outcomes)
                    .containsExactlyElementsOf(
                            recorded
                                    ? List.of(
                                            new RecordAttendance.Recorded(),
                                            new ChangeGroup.RecordedOtherwise(GroupTown.TODAY.plusDays(1)))
                                    : List.of(new RecordAttendance.Stale(), new ChangeGroup.Changed(0)));
        }
    }

    @Test
    void whoLedAGroupStaysOnRecord() {
        var group = town.group("Klub dla seniorów");
        var first = new MembershipId(town.town().member(Role.FACILITATOR).membership());
        var second = new MembershipId(town.town().member(Role.FACILITATOR).membership());

        change(group, 1, List.of(first));
        change(group, 2, List.of(second));
        change(group, 3, List.of(second));

        assertThat(Objects.requireNonNull(town.town().as(() -> groups.facilitators(group))))
                .extracting(GroupQueries.Colleague::membership)
                .containsExactly(second);
        assertThat(town.count("SELECT count(*) FROM group_facilitator WHERE group_id = ?", group.value()))
                .isEqualTo(2);
    }

    @Test
    void aClubOutlivesItsGrant() {
        var club = town.club(town.programme());
        var next = town.programme(LocalDate.of(2018, 1, 8), null, false);

        var outcome = town.town()
                .as(() -> carryGroupOver.carryOver(
                        club, new ProgrammePlace(next, "klub", null), LocalDate.of(2020, 2, 1)));

        assertThat(outcome).isEqualTo(new CarryGroupOver.CarriedOver());
        assertThat(periods(club))
                .extracting(GroupQueries.ProgrammePeriod::period)
                .containsExactly(
                        new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 1, 31)),
                        new DateRange(LocalDate.of(2020, 2, 1), null));
    }

    @Test
    void aClubMayRestBetweenTwoProgrammes() {
        var club = town.club(town.programme());
        var next = town.programme(LocalDate.of(2021, 1, 1), null, false);

        town.town()
                .as(() -> carryGroupOver.carryOver(
                        club, new ProgrammePlace(next, "klub", null), LocalDate.of(2021, 3, 1)));

        assertThat(periods(club))
                .extracting(GroupQueries.ProgrammePeriod::period)
                .containsExactly(
                        new DateRange(LocalDate.of(2018, 9, 1), LocalDate.of(2020, 8, 31)),
                        new DateRange(LocalDate.of(2021, 3, 1), null));
    }

    @Test
    void aRefusedCarryOverChangesNothing() {
        var programme = town.programme();
        var club = town.club(programme);

        var outcome = town.town()
                .as(() -> carryGroupOver.carryOver(
                        club, new ProgrammePlace(programme, "piknik", null), LocalDate.of(2020, 2, 1)));

        assertThat(outcome).isEqualTo(new CarryGroupOver.Refused(List.of(CarryOverDay.Refusal.SAME_PROGRAMME)));
        assertThat(periods(club)).hasSize(1);
    }

    private CreateGroup.Outcome create(CreateGroup.FirstProgramme first) {
        return Objects.requireNonNull(town.town().as(() -> createGroup.create(values(List.of()), first)));
    }

    private ChangeGroup.Outcome change(GroupId group, int version, List<MembershipId> facilitators) {
        return Objects.requireNonNull(town.town()
                .as(() -> changeGroup.change(
                        group, version, values(facilitators), null, new ChangeGroup.EvidenceChange(null, false))));
    }

    private static GroupValues values(List<MembershipId> facilitators) {
        return values(facilitators, EvidenceOfGroup.NAMES);
    }

    private static GroupValues values(List<MembershipId> facilitators, EvidenceOfGroup evidence) {
        return new GroupValues(
                "club",
                "Klub dla seniorów",
                null,
                null,
                20,
                60,
                null,
                null,
                false,
                false,
                false,
                3,
                new GroupConditions(false, null, true, null, null),
                evidence,
                false,
                true,
                facilitators);
    }

    private List<GroupQueries.ProgrammePeriod> periods(GroupId group) {
        return Objects.requireNonNull(town.town().as(() -> groups.periods(group)));
    }
}
