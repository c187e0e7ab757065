package pl.mors.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.community.Community;
import pl.mors.demo.DemoGroups.Meeting;
import pl.mors.demo.DemoGroups.OpenGroup;
import pl.mors.demo.DemoGroups.Opened;
import pl.mors.demo.DemoRecruitment.Declared;
import pl.mors.demo.DemoResidents.Resident;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.OrganisationId;
import pl.mors.programme.Programme;

/**
 * Tells the story of a programme up to today: who declared when, what they came to, who stayed away, who left and with what.
 * Every case that the desk should show is among them.
 */
final class DemoFacts {

    /** Parents before children. */
    static final String[] TABLES = {
        "person",
        "residence",
        "help_line",
        "site_page",
        "accessibility_statement",
        "group_facilitator",
        "participation",
        "eligibility_check",
        "evidence",
        "participation_declaration",
        "entry_situation",
        "sensitive_answer",
        "calendar_entry",
        "calendar_staff",
        "session",
        "shared_session",
        "enrolment",
        "attendance",
        "programme_exit",
        "exit_situation",
        "recruitment_round",
        "recruitment_criterion",
        "recruitment_option",
        "recruitment_application",
        "application_answer",
        "application_papers",
        "application_check",
        "recruitment_decision",
        "recruitment_appeal",
        "recruitment_withdrawal",
        "recruitment_list",
        "employer",
        "internship",
        "internship_agreement",
        "internship_month",
        "insurance_title",
        "internship_visit",
        "internship_paper",
        "allowance_payment",
        "vocational_course"
    };

    private static final int PUBLISHED_PEOPLE = 220;
    private static final int PERCENT = 100;

    private final BulkInsert facts;
    private final Random random;
    private final LocalDate today;
    private final DemoResidents residents;
    private final Map<Role, MembershipId> staff;
    private final OrganisationId partner;
    private final List<Declared> declared = new ArrayList<>();

    DemoFacts(
            BulkInsert facts,
            Random random,
            LocalDate today,
            DemoResidents residents,
            Map<Role, MembershipId> staff,
            OrganisationId partner) {
        this.facts = facts;
        this.random = random;
        this.today = today;
        this.residents = residents;
        this.staff = staff;
        this.partner = partner;
    }

    /** @param size people in all towns; a programme gets its target's share of them */
    void tell(Programme programme, List<Community> communities, Map<String, Opened> opened, int size) {
        if (programme.period().from().isAfter(today)) {
            return;
        }
        var groups = new DemoGroups(facts, random, today, staff, partner).open(programme, opened);
        var target = programme.definition().targetGroup();
        int published = target == null || target.number() == null ? 24 : target.number();
        int people = Math.max(1, published * size / PUBLISHED_PEOPLE);
        var mains = new ArrayList<UUID>();
        var interns = new ArrayList<DemoInternships.Candidate>();
        for (int number = 1; number <= people; number++) {
            tellOne(programme, communities, groups, number, people, mains, interns);
        }
        new DemoInternships(facts, today).tell(programme, interns);
    }

    /** Who declared in the programmes told so far, without surroundings. */
    List<Declared> declared() {
        return declared;
    }

    private void tellOne(
            Programme programme,
            List<Community> communities,
            List<OpenGroup> groups,
            int number,
            int people,
            List<UUID> mains,
            List<DemoInternships.Candidate> interns) {
        var group = groups.get(number % groups.size());
        var declaredOn = declarationDay(programme, number, people);
        var resident = residents.aged(group.ageFrom(), group.ageTo(), declaredOn);
        boolean declares = programme.declarationRequired() && number % 25 != 0;
        boolean associate = declares && number % 7 == 0 && !mains.isEmpty();
        if (declares || !programme.declarationRequired()) {
            var participation = Ids.next();
            facts.add(
                    "participation",
                    Row.of(
                            "id",
                            participation,
                            "programme_id",
                            programme.id().value(),
                            "person_id",
                            resident.id(),
                            "number",
                            number,
                            "role",
                            associate ? "close_associate" : "participant",
                            "main_participation_id",
                            associate ? mains.get(random.nextInt(mains.size())) : null,
                            "community_id",
                            community(group, communities, number),
                            "created_at",
                            Moments.evening(declaredOn)));
            if (!associate) {
                mains.add(participation);
            }
            if (declares) {
                declare(programme, resident, participation, declaredOn, associate);
                if (!associate) {
                    declared.add(new Declared(resident.id(), declaredOn));
                }
            }
            var lastSupport = attend(resident, group, declaredOn, number);
            if (declares && lastSupport != null && number % 6 == 0 && lastSupport.isBefore(today.minusDays(3))) {
                leave(participation, lastSupport, number);
            } else if (declares && !associate && isOfWorkingAge(resident, declaredOn)) {
                interns.add(new DemoInternships.Candidate(participation, resident.id(), declaredOn));
            }
        } else {
            attend(resident, group, declaredOn, number);
        }
    }

    private static boolean isOfWorkingAge(Resident resident, LocalDate day) {
        int age = resident.human().ageOn(day);
        return age >= 18 && age < 60;
    }

    /** Spread over the programme's time so far, with a few in the last days. */
    private LocalDate declarationDay(Programme programme, int number, int people) {
        var from = programme.period().from().plusDays(14);
        var end = programme.period().to();
        var to = end != null && end.isBefore(today) ? end.minusDays(60) : today.minusDays(3);
        long days = Math.max(1, to.toEpochDay() - from.toEpochDay());
        long steady = (long) (days * 0.75 * Math.sqrt((double) number / people));
        return from.plusDays(Math.min(days, steady + random.nextInt((int) Math.max(1, days / 4))));
    }

    private static @Nullable UUID community(OpenGroup group, List<Community> communities, int number) {
        if (group.community() != null) {
            return group.community();
        }
        return communities.isEmpty()
                ? null
                : communities.get(number % communities.size()).id().value();
    }

    private void declare(
            Programme programme, Resident resident, UUID participation, LocalDate declaredOn, boolean associate) {
        var moment = Moments.evening(declaredOn);
        int age = resident.human().ageOn(declaredOn);
        if (!associate) {
            facts.add(
                    "evidence",
                    Row.of(
                            "id", Ids.next(),
                            "programme_id", programme.id().value(),
                            "person_id", resident.id(),
                            "kind", "social_assistance_certificate",
                            "issued_on", declaredOn.minusDays(random.nextInt(20)),
                            "recorded_at", moment));
        }
        facts.add(
                "participation_declaration",
                Row.of(
                        "id", Ids.next(),
                        "participation_id", participation,
                        "signed_on", declaredOn,
                        "recorded_at", moment));
        var situation = DemoSituation.atAge(age, random);
        facts.add(
                "entry_situation",
                Row.of(
                        "id", Ids.next(),
                        "participation_id", participation,
                        "education", situation.education(),
                        "labour_status", situation.status(),
                        "labour_status_detail", situation.detail(),
                        "occupation", situation.occupation(),
                        "employer", situation.employer(),
                        "education_ends_on",
                                situation.inEducation() ? LocalDate.of(declaredOn.getYear() + 1, 6, 30) : null,
                        "at_risk", !associate,
                        "recorded_at", moment));
        for (var question : List.of(
                "minority",
                "foreign_origin",
                "third_country_national",
                "homeless",
                "disability",
                "other_disadvantage")) {
            facts.add(
                    "sensitive_answer",
                    Row.of(
                            "id", Ids.next(),
                            "participation_id", participation,
                            "question", question,
                            "answer", answer(question),
                            "asked_on", declaredOn,
                            "recorded_at", moment));
        }
    }

    private String answer(String question) {
        int dice = random.nextInt(PERCENT);
        if (dice < 4 && !question.equals("homeless")) {
            return "refused";
        }
        int yes = switch (question) {
            case "disability" -> 22;
            case "other_disadvantage" -> 30;
            default -> 6;
        };
        return dice > PERCENT - yes ? "yes" : "no";
    }

    /** Comes on seven days of ten from the declaration on; some stopped coming weeks ago. Returns the last day of support. */
    private @Nullable LocalDate attend(Resident resident, OpenGroup group, LocalDate from, int number) {
        var until = number % 11 == 0 ? today.minusWeeks(10) : today;
        facts.add(
                "enrolment",
                Row.of(
                        "id", Ids.next(),
                        "group_id", group.id(),
                        "person_id", resident.id(),
                        "enrolled_on", from,
                        "recorded_at", Moments.evening(from)));
        LocalDate last = null;
        for (Meeting meeting : group.held()) {
            if (meeting.day().isBefore(from) || !meeting.attendanceTaken()) {
                continue;
            }
            var status = meeting.day().isAfter(until) ? "absent" : mark();
            facts.add(
                    "attendance",
                    Row.of(
                            "id", Ids.next(),
                            "session_id", meeting.session(),
                            "person_id", resident.id(),
                            "status", status,
                            "recorded_at", Moments.at(meeting.day(), meeting.to())));
            if (status.equals("present") && group.countsAsSupport()) {
                last = meeting.day();
            }
        }
        return last;
    }

    private String mark() {
        int dice = random.nextInt(PERCENT);
        return dice < 70 ? "present" : dice < 80 ? "excused" : "absent";
    }

    private void leave(UUID participation, LocalDate lastSupport, int number) {
        // Every other leaver left lately, so that the 28 days for the exit data still run.
        var reason = number % 12 == 0 ? "own_statement" : "path_completed";
        facts.add(
                "programme_exit",
                Row.of(
                        "id",
                        Ids.next(),
                        "participation_id",
                        participation,
                        "exited_on",
                        lastSupport,
                        "reason",
                        reason,
                        "path_completed",
                        reason.equals("path_completed"),
                        "recorded_at",
                        Moments.evening(lastSupport.plusDays(1))));
        if (number % 18 != 0 && lastSupport.isBefore(today.minusDays(14))) {
            var situations = List.of(
                    List.of("employment"),
                    List.of("job_search"),
                    List.of("education"),
                    List.of("no_new_activity"),
                    List.of("qualification", "employment"));
            var found = situations.get(random.nextInt(situations.size()));
            if (found.contains("qualification")) {
                DemoCourses.add(facts, participation, lastSupport, number % 5 != 0);
            }
            facts.add(
                    "exit_situation",
                    Row.of(
                            "id", Ids.next(),
                            "participation_id", participation,
                            "situations", found,
                            "measured_on", lastSupport.plusDays(10),
                            "recorded_at", Moments.evening(lastSupport.plusDays(11))));
        }
    }
}
