package pl.mors.activity.waiting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.Clerk;
import pl.mors.IntegrationTest;
import pl.mors.Race;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.activity.ActivityUrls;
import pl.mors.activity.GroupId;
import pl.mors.activity.GroupTown;
import pl.mors.activity.enrolment.EnrolmentRefusal;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;

@IntegrationTest
class WaitingListTest {

    @Autowired
    private JoinWaitingList joinWaitingList;

    @Autowired
    private AnswerOffer answerOffer;

    @Autowired
    private LeaveWaitingList leaveWaitingList;

    @Autowired
    private PassOffersOn passOffersOn;

    @Autowired
    private TestClerks clerks;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestWorld world;

    private WaitingTown town;
    private Clerk clerk;

    @BeforeEach
    void foundTown() {
        town = new WaitingTown(new GroupTown(world.town(), jdbc), jdbc);
        clerk = clerks.of(town.groups().town(), Role.COORDINATOR);
    }

    @Test
    void aFreedPlaceIsOfferedToTheFirstAndKeptForThem() {
        var member = person();
        var group = town.full(List.of(member));
        var first = waits(group);
        var second = waits(group);
        assertThat(town.standing(group, first)).containsExactly("waiting");

        ends(group, member);

        assertThat(town.standing(group, first)).containsExactly("offered");
        assertThat(town.standing(group, second)).containsExactly("waiting");
        assertThat(clerk.post(ActivityUrls.enrolment(group), Map.of("person", person().toString(), "on", "20.05.2019")))
                .hasStatus(422)
                .bodyText()
                .contains("osoby z listy rezerwowej", "Wpisz na listę rezerwową");
        assertThat(town.groups()
                        .count("SELECT count(*) FROM place_offer WHERE answer_by = DATE '2019-05-18' AND NOT mailed"))
                .isEqualTo(1);
    }

    @Test
    void whoAcceptsGetsThePlaceAndTheHistoryStays() {
        var member = person();
        var group = town.full(List.of(member));
        var first = waits(group);
        ends(group, member);

        assertThat(accept(group, first)).isEqualTo(new AnswerOffer.Accepted());

        assertThat(town.standing(group, first)).containsExactly("enrolled");
        assertThat(town.groups()
                        .count(
                                "SELECT count(*) FROM known_enrolment WHERE person_id = ? AND enrolled_on = DATE '2019-05-16'",
                                first.value()))
                .as("from the day after the last day of who left")
                .isEqualTo(1);
        assertThat(town.groups().count("SELECT count(*) FROM waiting_list_entry"))
                .isEqualTo(2);
        assertThat(town.groups().count("SELECT count(*) FROM place_offer")).isEqualTo(2);
    }

    @Test
    void whoDeclinesLetsTheNextHaveIt() {
        var member = person();
        var group = town.full(List.of(member));
        var first = waits(group);
        var second = waits(group);
        ends(group, member);
        var offer = town.together(group, first);

        assertThat(as(() -> answerOffer.decline(offer))).isEqualTo(new AnswerOffer.Declined());

        assertThat(town.standing(group, first)).containsExactly("declined");
        assertThat(town.standing(group, second)).containsExactly("offered");
        assertThat(as(() -> answerOffer.accept(offer))).isEqualTo(new AnswerOffer.Gone());
    }

    @Test
    void moreCapacityIsOfferedToo() {
        var group = town.full(List.of(person()));
        var first = waits(group);

        assertThat(clerk.post(
                        ActivityUrls.changeGroup(group),
                        Map.of(
                                "name", "Klub",
                                "kind", "club",
                                "capacity", "2",
                                "queues", "true",
                                "offerDays", "5",
                                "version", "1")))
                .hasStatus(303);

        assertThat(town.standing(group, first)).containsExactly("offered");
        assertThat(town.groups().count("SELECT count(*) FROM place_offer WHERE answer_by = DATE '2019-05-20'"))
                .isEqualTo(1);
    }

    @Test
    void aFamilyGetsItsPlacesTogetherOrNotAtAll() {
        var members = List.of(person(), person());
        var group = town.full(members);
        var mother = person();
        var child = person();
        town.liveTogether(List.of(mother, child));
        assertThat(join(group, mother, List.of(child), null)).isEqualTo(new JoinWaitingList.Joined());
        var alone = waits(group);

        ends(group, members.getFirst());
        assertThat(town.standing(group, mother)).containsExactly("waiting");
        assertThat(town.standing(group, alone)).as("overtakes no family").containsExactly("waiting");

        ends(group, members.getLast());
        assertThat(town.standing(group, mother)).containsExactly("offered");
        assertThat(town.standing(group, child)).containsExactly("offered");

        assertThat(accept(group, child)).isEqualTo(new AnswerOffer.Accepted());
        assertThat(town.standing(group, mother)).containsExactly("enrolled");
        assertThat(town.standing(group, child)).containsExactly("enrolled");
        assertThat(town.members(group)).isEqualTo(2);
    }

    @Test
    void aFamilyForWhichTheGroupIsTooSmallHoldsUpNobody() {
        var members = List.of(person(), person());
        var group = town.full(members);
        var family = List.of(person(), person(), person());
        town.liveTogether(family);
        assertThat(join(group, family.getFirst(), family.subList(1, 3), null)).isEqualTo(new JoinWaitingList.TooMany());
        assertThat(join(group, family.getFirst(), family.subList(1, 2), null)).isEqualTo(new JoinWaitingList.Joined());
        var next = waits(group);
        town.groups().set(group, "capacity", 1);

        members.forEach(one -> ends(group, one));

        assertThat(town.standing(group, family.getFirst())).containsExactly("waiting");
        assertThat(town.standing(group, next)).containsExactly("offered");
    }

    @Test
    void whoLeavesAFamilyLeavesTheOthersWaiting() {
        var members = List.of(person(), person());
        var group = town.full(members);
        var mother = person();
        var child = person();
        town.liveTogether(List.of(mother, child));
        join(group, mother, List.of(child), null);
        ends(group, members.getFirst());

        as(() -> leaveWaitingList.leave(group, mother));

        assertThat(town.standing(group, mother)).containsExactly("withdrawn");
        assertThat(town.standing(group, child)).as("fits in now").containsExactly("offered");
    }

    @Test
    void theJobGivesAnOfferThatNobodyAnsweredToTheNext() {
        var group = town.full(List.of(person()));
        town.groups().set(group, "capacity", 2);
        var late = person();
        var offer = town.withAnOfferThatIsOver(group, late, true);
        var next = waits(group);
        assertThat(town.standing(group, next)).containsExactly("waiting");
        assertThat(as(() -> answerOffer.accept(offer))).isEqualTo(new AnswerOffer.Gone());

        passOffersOn.within(town.groups().town().id());

        assertThat(town.standing(group, late)).containsExactly("lapsed");
        assertThat(town.standing(group, next)).containsExactly("offered");
    }

    @Test
    void theJobOffersPlacesThatBecameFreeByThemselves() {
        var member = person();
        var group = town.full(List.of(member));
        var first = waits(group);
        town.groups().set(group, "capacity", 2);
        assertThat(town.standing(group, first)).containsExactly("waiting");

        passOffersOn.within(town.groups().town().id());

        assertThat(town.standing(group, first)).containsExactly("offered");
    }

    @Test
    void nobodyWaitsWhereThereIsAPlaceOrNoListOrTwice() {
        var group = town.full(List.of(person()));
        var first = waits(group);
        assertThat(join(group, first, List.of(), null)).isEqualTo(new JoinWaitingList.AlreadyWaiting());
        town.groups().set(group, "when_full", "stop");
        assertThat(join(group, person(), List.of(), null)).isEqualTo(new JoinWaitingList.NoNeed());
        var roomy = town.full(List.of(person()));
        town.groups().set(roomy, "capacity", 2);
        assertThat(join(roomy, person(), List.of(), null)).isEqualTo(new JoinWaitingList.NoNeed());
    }

    @Test
    void whomARuleRefusesDoesNotWaitWithoutAReason() {
        var group = town.full(List.of(person()));
        town.groups().set(group, "age_from", 80);
        var young = person();

        assertThat(join(group, young, List.of(), null))
                .isEqualTo(new JoinWaitingList.Refused(List.of(EnrolmentRefusal.TOO_YOUNG)));
        assertThat(join(group, young, List.of(), "Opiekuje się mężem")).isEqualTo(new JoinWaitingList.Joined());
    }

    @Test
    void aConditionThatChangedKeepsTheOfferOpen() {
        var member = person();
        var group = town.full(List.of(member));
        var first = waits(group);
        ends(group, member);
        town.groups().set(group, "age_from", 80);

        assertThat(accept(group, first)).isEqualTo(new AnswerOffer.Refused(List.of(EnrolmentRefusal.TOO_YOUNG)));
        assertThat(town.standing(group, first)).containsExactly("offered");
    }

    @RepeatedTest(3)
    void twoPlacesThatAreFreedAtOnceGoToTwo() throws Exception {
        var members = List.of(person(), person());
        var group = town.full(members);
        var waiting = List.of(waits(group), waits(group), waits(group));

        Race.of(2, runner -> ends(group, members.get(runner)));

        assertThat(waiting.stream().flatMap(one -> town.standing(group, one).stream()))
                .containsExactly("offered", "offered", "waiting");
    }

    @RepeatedTest(3)
    void ofManyAnswersAtOnceOneCounts() throws Exception {
        var member = person();
        var group = town.full(List.of(member));
        var first = waits(group);
        waits(group);
        ends(group, member);
        var offer = town.together(group, first);

        var outcomes = Race.of(
                6, runner -> as(() -> runner % 2 == 0 ? answerOffer.accept(offer) : answerOffer.decline(offer)));

        assertThat(outcomes)
                .filteredOn(one -> !(one instanceof AnswerOffer.Gone))
                .hasSize(1);
        assertThat(town.standing(group, first)).hasSize(1).containsAnyOf("enrolled", "declined");
        assertThat(town.groups().count("SELECT count(*) FROM enrolment WHERE person_id = ?", first.value()))
                .isLessThanOrEqualTo(1);
    }

    @RepeatedTest(3)
    void aPlaceIsNotGivenAtTheCounterWhileItIsAcceptedByLink() throws Exception {
        var member = person();
        var group = town.full(List.of(member));
        var first = waits(group);
        ends(group, member);
        var offer = town.together(group, first);
        var comer = person();

        Race.of(
                2,
                runner -> runner == 0
                        ? as(() -> answerOffer.accept(offer)).toString()
                        : clerk.post(
                                        ActivityUrls.enrolment(group),
                                        Map.of("person", comer.toString(), "on", "20.05.2019"))
                                .toString());

        assertThat(town.members(group)).isEqualTo(1);
        assertThat(town.standing(group, first)).containsExactly("enrolled");
    }

    /** R17. */
    @Test
    void aGroupThatIsClosedToNewcomersOffersPlacesOnlyToWhoWasInIt() {
        var member = person();
        var former = person();
        var group = town.full(List.of(member, former));
        town.groups().set(group, "capacity", 1);
        ends(group, former);
        var newcomer = waits(group);
        var back = waits(group, former);
        town.groups().set(group, "closes_after", 1);
        town.held(group);
        assertThat(join(group, person(), List.of(), null))
                .as("the meeting of today was the last one that took somebody in")
                .isEqualTo(new JoinWaitingList.Refused(List.of(EnrolmentRefusal.CLOSED_TO_NEWCOMERS)));

        ends(group, member);

        assertThat(town.standing(group, newcomer)).containsExactly("closed_to_newcomers");
        assertThat(town.standing(group, back)).containsExactly("offered");
        assertThat(accept(group, back)).isEqualTo(new AnswerOffer.Accepted());
    }

    /** R17. */
    @Test
    void anOfferThatANewcomerCannotAcceptAnyMoreIsWithdrawn() {
        var member = person();
        var group = town.full(List.of(member));
        var newcomer = waits(group);
        ends(group, member);
        assertThat(town.standing(group, newcomer)).containsExactly("offered");
        town.groups().set(group, "closes_after", 1);
        town.held(group);

        passOffersOn.within(town.groups().town().id());

        assertThat(town.standing(group, newcomer)).containsExactly("closed_to_newcomers");
        assertThat(town.groups().count("SELECT count(*) FROM known_place_offer WHERE answer = 'withdrawn'"))
                .isEqualTo(1);
    }

    private PersonId person() {
        return town.groups().person();
    }

    private PersonId waits(GroupId group) {
        return waits(group, person());
    }

    private PersonId waits(GroupId group, PersonId person) {
        assertThat(join(group, person, List.of(), null)).isEqualTo(new JoinWaitingList.Joined());
        return person;
    }

    private JoinWaitingList.Outcome join(
            GroupId group, PersonId person, List<PersonId> others, @Nullable String reason) {
        return as(() -> joinWaitingList.join(group, person, others, reason, null));
    }

    private AnswerOffer.Outcome accept(GroupId group, PersonId person) {
        var offer = town.together(group, person);
        return as(() -> answerOffer.accept(offer));
    }

    /** The last day is today, the place is free from tomorrow on. */
    private boolean ends(GroupId group, PersonId member) {
        var answer = clerk.post(ActivityUrls.endEnrolment(group, member), Map.of("lastDay", text(GroupTown.TODAY)));
        assertThat(answer).hasStatus(303);
        return true;
    }

    private static String text(LocalDate day) {
        return "%02d.%02d.%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    private <T> T as(Supplier<T> work) {
        return Objects.requireNonNull(town.groups().town().as(work::get));
    }
}
