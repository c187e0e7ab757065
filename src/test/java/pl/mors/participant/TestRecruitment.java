package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import pl.mors.Clerk;
import pl.mors.TestClerks;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.TestPeople;
import pl.mors.platform.Ids;
import pl.mors.programme.Programme;

/** Founds towns that recruit for the programme of Mikołów. */
@TestComponent
public class TestRecruitment {

    private static final Pattern CRITERION = Pattern.compile("name=\"(criterion-[0-9a-f-]+)\"");
    private static final Pattern OPTION =
            Pattern.compile("name=\"criterion-[^\"]+\" type=\"radio\" value=\"([0-9a-f-]{36})\"");

    private final TestWorld world;
    private final TestClerks clerks;
    private final TestPeople people;
    private final TestProgrammes programmes;
    private final JdbcClient jdbc;

    TestRecruitment(TestWorld world, TestClerks clerks, TestPeople people, TestProgrammes programmes, JdbcClient jdbc) {
        this.world = world;
        this.clerks = clerks;
        this.people = people;
        this.programmes = programmes;
        this.jdbc = jdbc;
    }

    public RecruitingTown town() {
        return new RecruitingTown(world.town());
    }

    public static String ranking(RecruitmentRoundId round) {
        return ParticipantUrls.ofRound(ParticipantUrls.RANKING, round);
    }

    public static String criteria(RecruitmentRoundId round) {
        return ParticipantUrls.ofRound(ParticipantUrls.CRITERIA, round);
    }

    public static String moveUp(RecruitmentRoundId round) {
        return ParticipantUrls.ofRound(ParticipantUrls.MOVE_UP, round);
    }

    public static String list(RecruitmentRoundId round, int number) {
        return ParticipantUrls.recruitmentList(round, number);
    }

    public static String idOf(String application) {
        return application.substring(application.lastIndexOf('/') + 1);
    }

    /** What a form about a round says. */
    public static Map<String, String> terms(String name, String places, String closesOn) {
        var terms = new LinkedHashMap<String, String>();
        terms.put("name", name);
        terms.put("opensOn", "1.05.2019");
        terms.put("closesOn", closesOn);
        terms.put("places", places);
        terms.put("reservePlaces", "");
        terms.put("appealDays", "14");
        terms.put("takenAt", "Sekretariat, pokój 3");
        terms.put("requiredDocuments", "formularz\noświadczenie");
        return terms;
    }

    /** What a form about a criterion of points says. */
    public static Map<String, String> points(
            String name, String label, int points, String otherLabel, int otherPoints) {
        var form = new LinkedHashMap<String, String>();
        form.put("name", name);
        form.put("kind", "POINTS");
        form.put("label1", label);
        form.put("points1", String.valueOf(points));
        if (!otherLabel.isEmpty()) {
            form.put("label2", otherLabel);
            form.put("points2", String.valueOf(otherPoints));
        }
        return form;
    }

    /** A town with its programme, and whoever is at the keyboard: first its coordinator. */
    public final class RecruitingTown {

        private final Town town;
        private final Programme programme;
        private final Clerk coordinator;
        private final Clerk socialWorker;
        private Clerk clerk;

        private RecruitingTown(Town town) {
            this.town = town;
            programme = programmes.mikolow(town);
            coordinator = clerks.of(town, Role.COORDINATOR);
            socialWorker = clerks.of(town, Role.SOCIAL_WORKER);
            clerk = coordinator;
        }

        public Town town() {
            return town;
        }

        public Programme programme() {
            return programme;
        }

        public Clerk coordinator() {
            return coordinator;
        }

        public Clerk visitor() {
            return clerks.visitor(town);
        }

        public void coordinatorTakesOver() {
            clerk = coordinator;
        }

        public void socialWorkerTakesOver() {
            clerk = socialWorker;
        }

        public void takesOver(Role role) {
            clerk = clerks.of(town, role);
        }

        public MvcTestResult get(String address) {
            return clerk.get(address);
        }

        public MvcTestResult post(String address, Map<String, String> form) {
            return clerk.post(address, form);
        }

        public RecruitmentRoundId announce(String places, String closesOn) {
            return announced(terms("Nabór wiosenny", places, closesOn));
        }

        /** A round that the coordinator announced, whoever is at the keyboard. */
        public RecruitmentRoundId announced(Map<String, String> terms) {
            var location = Clerk.location(coordinator.post(ParticipantUrls.newRound(programme.code()), terms));
            return RecruitmentRoundId.valueOf(idOf(location));
        }

        public void addPoints(
                RecruitmentRoundId round, String name, String label, int points, String otherLabel, int otherPoints) {
            assertThat(post(criteria(round), points(name, label, points, otherLabel, otherPoints)))
                    .hasStatus(303);
        }

        /** Somebody who meets what the programme asks for. */
        public PersonId eligible(String givenName) {
            var person = people.resident(town, givenName, "Ćwiczebna");
            town.inside(() -> jdbc.sql("""
                            INSERT INTO evidence (organisation_id, id, programme_id, person_id, kind, issued_on)
                            VALUES (current_organisation(), :id, :programme, :person, 'disability_ruling', '2018-02-01')""")
                    .param("id", Ids.next())
                    .param("programme", programme.id().value())
                    .param("person", person.value())
                    .update());
            programmes.check(town, programme, person, "f");
            return person;
        }

        /** The address of the new application. */
        public String apply(RecruitmentRoundId round, PersonId person, String day, int option) {
            var taken = Clerk.location(
                    post(ParticipantUrls.newApplication(round, person), typed(round, person, day, option)));
            assertThat(taken).endsWith("/przyjete");
            return taken.replace("/przyjete", "");
        }

        /** @param option which answer to each criterion, from 0 */
        public Map<String, String> typed(RecruitmentRoundId round, PersonId person, String day, int option) {
            var typed = new LinkedHashMap<String, String>();
            typed.put("channel", "PAPER");
            typed.put("arrivedOn", day);
            typed.put("arrivedAt", "9:30");
            typed.put("documents", "0");
            var page = Clerk.text(get(ParticipantUrls.newApplication(round, person)));
            var criterion = CRITERION.matcher(page);
            if (criterion.find()) {
                var options = OPTION.matcher(page)
                        .results()
                        .map(found -> found.group(1))
                        .toList();
                typed.put(criterion.group(1), options.get(option));
            }
            return typed;
        }

        public void checkComplete(String application) {
            assertThat(check(application, Map.of("result", "COMPLETE"))).hasStatus(303);
        }

        /** Records a formal check of what the form shows now. */
        public MvcTestResult check(String application, Map<String, String> found) {
            var form = new LinkedHashMap<>(found);
            form.put("seen", hidden(application + "/sprawdzenie", "seen"));
            return post(application + "/sprawdzenie", form);
        }

        /** Applications of three people on three days, in the order of their arrival, each checked by the social worker. */
        public List<String> threeChecked(RecruitmentRoundId round) {
            return Stream.of("2.05.2019", "3.05.2019", "4.05.2019")
                    .map(day -> {
                        var application = apply(round, eligible("Halina"), day, 0);
                        socialWorkerTakesOver();
                        checkComplete(application);
                        coordinatorTakesOver();
                        return application;
                    })
                    .toList();
        }

        /** Answers the criterion otherwise, on the form as it is now. */
        public void answer(String application, int option) {
            assertThat(post(application + "/odpowiedzi", answers(application, option)))
                    .hasStatus(303);
        }

        /** @param option which answer to the criterion, from 0 */
        public Map<String, String> answers(String application, int option) {
            var page = Clerk.text(get(application + "/odpowiedzi"));
            var criterion = CRITERION.matcher(page);
            assertThat(criterion.find()).isTrue();
            var options =
                    OPTION.matcher(page).results().map(found -> found.group(1)).toList();
            var answers = new LinkedHashMap<String, String>();
            answers.put(criterion.group(1), options.get(option));
            answers.put("seen", hidden(application + "/odpowiedzi", "seen"));
            return answers;
        }

        /** The public site shows the round from now on. */
        public void showInPublic(RecruitmentRoundId round) {
            assertThat(post(ParticipantUrls.ofRound(ParticipantUrls.PUBLISH_ROUND, round), Map.of()))
                    .hasStatus(303);
        }

        public MvcTestResult approve(RecruitmentRoundId round) {
            return approve(round, "");
        }

        /** Approves the list as it is now. */
        public MvcTestResult approve(RecruitmentRoundId round, String aloneReason) {
            return post(ranking(round), Map.of("aloneReason", aloneReason, "seen", seen(round)));
        }

        /** Which state of the list the page shows; none while it cannot be approved. */
        public String seen(RecruitmentRoundId round) {
            return hidden(ranking(round), "seen");
        }

        /** What a form gives back unseen. */
        public String hidden(String page, String name) {
            var field =
                    Pattern.compile("name=\"" + name + "\" value=\"([^\"]*)\"").matcher(Clerk.text(get(page)));
            return field.find() ? field.group(1) : "";
        }

        public List<Integer> numbers() {
            return town.inside(() -> jdbc.sql("SELECT number FROM recruitment_application ORDER BY number")
                    .query(Integer.class)
                    .list());
        }
    }
}
