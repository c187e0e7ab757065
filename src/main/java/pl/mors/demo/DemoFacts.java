package pl.mors.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import pl.mors.casework.CaseText;
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
        "guardian",
        "consent",
        "household",
        "household_member",
        "help_line",
        "site_page",
        "accessibility_statement",
        "group_facilitator",
        "institution",
        "institution_participation",
        "institution_support",
        "participation",
        "eligibility_check",
        "evidence",
        "participation_declaration",
        "entry_situation",
        "sensitive_answer",
        "calendar_entry",
        "calendar_staff",
        "session_series",
        "series_exception",
        "session",
        "shared_session",
        "enrolment",
        "attendance",
        "guest_count",
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
        "vocational_course",
        "desk_mail_choice",
        "support_case",
        "case_assignment",
        "support_card",
        "card_grant",
        "support_meeting",
        "needs_assessment",
        "support_path",
        "path_review",
        "social_progress"
    };

    private static final int PUBLISHED_PEOPLE = 220;
    private static final int PERCENT = 100;

    private final BulkInsert facts;
    private final Random random;
    private final LocalDate today;
    private final DemoResidents residents;
    private final Map<Role, MembershipId> staff;
    private final OrganisationId partner;
    private final CaseText texts;
    private final DemoInstitutions institutions;
    private final DemoParticipations participations;
    private final List<Declared> declared = new ArrayList<>();

    DemoFacts(
            BulkInsert facts,
            Random random,
            LocalDate today,
            DemoResidents residents,
            Map<Role, MembershipId> staff,
            OrganisationId partner,
            CaseText texts,
            DemoTown.Place place) {
        this.facts = facts;
        this.random = random;
        this.today = today;
        this.residents = residents;
        this.staff = staff;
        this.partner = partner;
        this.texts = texts;
        this.institutions = new DemoInstitutions(facts, today, place);
        this.participations = new DemoParticipations(facts, random, today, institutions);
    }

    /** @param size people in all towns; a programme gets its target's share of them */
    void tell(Programme programme, List<Community> communities, Map<String, Opened> opened, int size) {
        if (programme.period().from().isAfter(today)) {
            return;
        }
        institutions.tell(programme);
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
        new DemoCases(facts, today, staff, texts).tell(programme, interns);
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
                participations.declare(programme, resident, participation, declaredOn, associate);
                if (!associate) {
                    declared.add(new Declared(resident.id(), declaredOn));
                }
            }
            var lastSupport = attend(resident, group, declaredOn, number);
            if (declares && lastSupport != null && number % 6 == 0 && lastSupport.isBefore(today.minusDays(3))) {
                participations.leave(participation, lastSupport, number);
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
}
