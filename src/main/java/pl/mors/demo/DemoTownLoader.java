package pl.mors.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.casework.CaseText;
import pl.mors.community.CommunityQueries;
import pl.mors.demo.DemoAccounts.DemoAccount;
import pl.mors.demo.DemoGroups.Opened;
import pl.mors.document.Envelope;
import pl.mors.document.FileStore;
import pl.mors.identity.AddMember;
import pl.mors.identity.MembershipId;
import pl.mors.identity.Role;
import pl.mors.platform.Ids;
import pl.mors.platform.OrganisationId;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeQueries;
import pl.mors.programme.catalogue.LoadProgramme;
import pl.mors.programme.file.Problem;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFileOutcome;
import pl.mors.programme.file.ProgrammeFileReader;

/** Fills one town of the demonstration, inside the transaction and tenancy of its centre. */
@Component
class DemoTownLoader {

    private final JdbcClient jdbc;
    private final AddMember addMember;
    private final ProgrammeFileReader reader;
    private final LoadProgramme loadProgramme;
    private final ProgrammeQueries programmes;
    private final CommunityQueries communities;
    private final CaseText texts;
    private final FileStore files;
    private final Envelope envelope;
    private @Nullable String passwordHash;

    DemoTownLoader(
            JdbcClient jdbc,
            AddMember addMember,
            ProgrammeFileReader reader,
            LoadProgramme loadProgramme,
            ProgrammeQueries programmes,
            CommunityQueries communities,
            CaseText texts,
            FileStore files,
            Envelope envelope) {
        this.jdbc = jdbc;
        this.addMember = addMember;
        this.reader = reader;
        this.loadProgramme = loadProgramme;
        this.programmes = programmes;
        this.communities = communities;
        this.texts = texts;
        this.files = files;
        this.envelope = envelope;
    }

    boolean isEmpty() {
        return jdbc.sql("SELECT NOT EXISTS (SELECT FROM membership)")
                .query(Boolean.class)
                .single();
    }

    /** @param size people in all towns together; each town has its share as its programme's target has */
    void fill(DemoTown town, OrganisationId partner, LocalDate today, int size) {
        var random = new Random(town.address().hashCode());
        var people = new MadeUpPeople(random);
        var facts = new BulkInsert(jdbc).inOrder(DemoFacts.TABLES);
        var residents = new DemoResidents(town, people, facts, random, today);
        var staff = addAccounts(town, residents, facts);
        addWorkPhones(staff);
        facts.add(
                "desk_mail_choice",
                Row.of(
                        "id",
                        Ids.next(),
                        "membership_id",
                        Objects.requireNonNull(staff.get(Role.COORDINATOR)).value(),
                        "digest",
                        "weekly",
                        "remind_days",
                        7));
        DemoSite.add(facts, town.name(), today);
        for (var file : town.programmeFiles()) {
            loadProgramme.load(read(file));
        }
        var story = new DemoFacts(facts, random, today, residents, staff, partner, texts, town.place());
        for (var programme : programmes.all()) {
            story.tell(programme, communities.of(programme.id()), groupsOf(programme.id()), size);
            if (isRecruiting(town, programme, today)) {
                new DemoRecruitment(facts, random, today, residents, programme, account(staff.get(Role.SOCIAL_WORKER)))
                        .tell(story.declared());
            }
        }
        new DemoFamilies(facts, residents, today).tell(withAccounts());
        facts.write();
        refreshStatistics();
        new DemoNotices(jdbc, today, town.name()).add();
        new DemoNeeds(jdbc, today).add();
        new DemoThresholds(jdbc).set();
        new DemoDoublePresence(jdbc, today).add();
        new DemoChanges(jdbc, today).add();
        new DemoWaitingLists(jdbc, today).add();
        new DemoChildren(jdbc, today).add();
        new DemoTrips(jdbc, today).add();
        new DemoSignUps(jdbc, today).add();
        new DemoOwnWeek(jdbc, today).add();
        new DemoSchoolBreaks(jdbc, today).add();
        if (isSosnowiec(town)) {
            new DemoEquipment(jdbc, today).add();
            new DemoRooms(jdbc, today).add();
        }
        new DemoWeek(jdbc, today).add();
        new DemoSafeguarding(jdbc, files, envelope, staff, today).add();
        new DemoDiary(jdbc, envelope, staff.get(Role.SOCIAL_WORKER), today).add();
        new DemoOfficeCases(jdbc, today).add();
        new DemoBills(jdbc, today).add();
        new DemoRefunds(jdbc, files, today).add();
        new DemoHandouts(jdbc, today).add();
        new DemoMadeUp(jdbc, today).add();
        new DemoScans(jdbc, files, account(staff.get(Role.COORDINATOR)), today).add();
        new DemoRemote(jdbc, files).add();
        new DemoProofs(jdbc, files, envelope, today).add();
        new DemoPhotos(jdbc, files, account(staff.get(Role.COORDINATOR))).add();
        new DemoEvidence(jdbc, files, account(staff.get(Role.COORDINATOR)), today).add();
    }

    /** Lets the planner know what was written, before the rest is made up of it. */
    private void refreshStatistics() {
        jdbc.sql("SELECT refresh_statistics()").query(row -> {});
    }

    private List<UUID> withAccounts() {
        return jdbc.sql("SELECT person_id FROM membership WHERE person_id IS NOT NULL")
                .query(UUID.class)
                .list();
    }

    /** Sosnowiec calls for participants of the programme that is under way and asks for declarations. */
    private static boolean isRecruiting(DemoTown town, Programme programme, LocalDate today) {
        return isSosnowiec(town)
                && programme.declarationRequired()
                && programme.period().contains(today);
    }

    private static boolean isSosnowiec(DemoTown town) {
        return town.centre().equals(DemoTown.SOSNOWIEC.centre());
    }

    private UUID account(@Nullable MembershipId member) {
        return jdbc.sql("SELECT account_id FROM membership WHERE id = :member")
                .param("member", Objects.requireNonNull(member).value())
                .query(UUID.class)
                .single();
    }

    /** The partner's own organisation has one member: its coordinator. */
    void addPartnersCoordinator(DemoTown town) {
        add(town, DemoAccounts.of(Role.PARTNER_COORDINATOR), null);
    }

    private Map<Role, MembershipId> addAccounts(DemoTown town, DemoResidents residents, BulkInsert facts) {
        var staff = new EnumMap<Role, MembershipId>(Role.class);
        for (var account : DemoAccounts.ALL) {
            if (account.role() == Role.PARTNER_COORDINATOR) {
                continue;
            }
            if (account.role().isStaff()) {
                staff.put(account.role(), add(town, account, null));
            } else {
                // Their own person must exist before the account that belongs to it.
                var person = residents.add(account.displayName(town.address()), 35, 64);
                facts.write();
                facts.inOrder(DemoFacts.TABLES);
                add(town, account, person);
            }
        }
        return staff;
    }

    /** Numbers that nobody has; the social worker shows what it is like without one. */
    private void addWorkPhones(Map<Role, MembershipId> staff) {
        int last = 0;
        for (var member : staff.entrySet()) {
            if (member.getKey() != Role.SOCIAL_WORKER) {
                last++;
                jdbc.sql("UPDATE membership SET work_phone = :number WHERE id = :id")
                        .param("number", "+48 00 765 43 %02d".formatted(last))
                        .param("id", member.getValue().value())
                        .update();
            }
        }
    }

    private MembershipId add(DemoTown town, DemoAccount account, @Nullable UUID person) {
        var hash = passwordHash;
        if (hash == null) {
            hash = addMember.hash(DemoAccounts.PASSWORD);
            passwordHash = hash;
        }
        return addMember
                .add(
                        account.email(town.address()),
                        account.displayName(town.address()),
                        hash,
                        Set.of(account.role()),
                        person)
                .membership();
    }

    private Map<String, Opened> groupsOf(ProgrammeId programme) {
        var groups = new HashMap<String, Opened>();
        jdbc.sql("""
                        SELECT g.id, g.name, g.room_id, gp.community_id FROM group_programme gp
                            JOIN activity_group g ON g.organisation_id = gp.organisation_id AND g.id = gp.group_id
                        WHERE gp.programme_id = :programme
                        """).param("programme", programme.value()).query(row -> {
            groups.put(
                    row.getString("name"),
                    new Opened(
                            row.getObject("id", UUID.class),
                            row.getObject("room_id", UUID.class),
                            row.getObject("community_id", UUID.class)));
        });
        return groups;
    }

    private ProgrammeFile read(String name) {
        try (var in = new ClassPathResource("programmes/" + name).getInputStream()) {
            return switch (reader.read(in, name)) {
                case ProgrammeFileOutcome.Loaded(ProgrammeFile file) -> file;
                case ProgrammeFileOutcome.Rejected(List<Problem> problems) ->
                    throw new IllegalStateException("a programme file of this build is not in order: " + problems);
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
