package pl.mors.programme.file;

import java.math.BigDecimal;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.file.Delivery.ActivityKind;
import pl.mors.programme.file.Delivery.BudgetLine;
import pl.mors.programme.file.Delivery.CommunityName;
import pl.mors.programme.file.Delivery.Equipment;
import pl.mors.programme.file.Delivery.Evidence;
import pl.mors.programme.file.Delivery.Group;
import pl.mors.programme.file.Delivery.Meets;
import pl.mors.programme.file.Delivery.Room;
import pl.mors.programme.file.ProgrammeFile.ActivityType;
import pl.mors.programme.file.ProgrammeFile.Amount;

/** The part of {@link ConsistencyCheck} for one {@code delivery} or {@code demo} block. */
final class DeliveryCheck {

    private final String block;
    private final Delivery delivery;
    private final ProgrammeFile file;
    private final Known known;
    private final CrossChecks checks;

    DeliveryCheck(String block, Delivery delivery, ProgrammeFile file, Known known, CrossChecks checks) {
        this.block = block;
        this.delivery = delivery;
        this.file = file;
        this.known = known;
        this.checks = checks;
    }

    void run() {
        if (delivery.eligibility() != null) {
            new EligibilityCheck(block + "/eligibility", delivery.eligibility(), known, checks).run();
        }
        communityNames();
        areaRules();
        rooms();
        equipment();
        activityKinds();
        groups();
        checks.indicators(block + "/indicators", delivery.indicators(), known.indicators);
        budget();
    }

    private void communityNames() {
        String path = block + "/community_names";
        checks.unique(path, "community", delivery.communityNames(), CommunityName::community, new HashSet<>());
        checks.each(path, delivery.communityNames(), (itemPath, name) -> {
            checks.refer(itemPath + "/community", "społeczności", name.community(), known.communities);
            if (known.communities.contains(name.community()) && !known.unnamed.contains(name.community())) {
                checks.report(
                        itemPath + "/community",
                        "Pole „community”: społeczność „%s” ma już nazwę ze strony.".formatted(name.community()));
            }
        });
    }

    private void areaRules() {
        checks.each(block + "/area_rules", delivery.areaRules(), (path, rule) -> {
            checks.refer(path + "/of", "społeczności ani obszaru", rule.of(), known.communitiesAndAreas());
            checks.each(
                    path + "/streets",
                    rule.streets(),
                    (streetPath, street) -> checks.range(streetPath, street.from(), street.to()));
            checks.each(
                    path + "/boundaries",
                    rule.boundaries(),
                    (boundaryPath, boundary) -> BoundaryCheck.problem(boundary)
                            .ifPresent(problem -> checks.report(boundaryPath + "/ring", "Pole „ring”: " + problem)));
        });
    }

    private void rooms() {
        String path = block + "/rooms";
        checks.unique(path, "key", delivery.rooms(), Room::key, known.rooms);
        checks.each(
                path,
                delivery.rooms(),
                (roomPath, room) -> checks.refer(roomPath + "/venue", "miejsca", room.venue(), known.venues));
    }

    private void equipment() {
        String path = block + "/equipment";
        checks.unique(path, "key", delivery.equipment(), Equipment::key, known.equipment);
        checks.each(path, delivery.equipment(), (onePath, one) -> {
            checks.refer(onePath + "/venue", "miejsca", one.venue(), known.venues);
            String number = one.inventoryNumber();
            if (number != null) {
                checks.unique(onePath, "inventory_number", number, "numer " + number, known.distinctEquipment);
            } else {
                checks.unique(
                        onePath, "name", one.name(), one.name() + " w miejscu " + one.venue(), known.distinctEquipment);
            }
        });
    }

    private void activityKinds() {
        String path = block + "/activity_kinds";
        checks.unique(path, "key", delivery.activityKinds(), ActivityKind::key, known.activityKinds);
        checks.each(path, delivery.activityKinds(), (kindPath, kind) -> {
            boolean exported = !file.exportProfile().equals(ProgrammeFile.NO_EXPORT);
            if (kind.countsAsSupport() && exported && kind.supportKind() == null) {
                checks.report(
                        kindPath,
                        "Zajęcia „%s” są wsparciem, więc do eksportu potrzebują pola „support_kind”."
                                .formatted(kind.name()));
            }
            if (!kind.countsAsSupport() && kind.supportKind() != null) {
                checks.report(
                        kindPath + "/support_kind",
                        "Pole „support_kind”: zajęcia „%s” nie są wsparciem, więc nie mają rodzaju wsparcia."
                                .formatted(kind.name()));
            }
        });
    }

    private void groups() {
        String path = block + "/groups";
        checks.unique(path, "key", delivery.groups(), Group::key, known.groups);
        checks.each(path, delivery.groups(), this::group);
    }

    private void group(String path, Group group) {
        checks.refer(path + "/activity_kind", "rodzaju zajęć", group.activityKind(), known.activityKinds);
        checks.refer(path + "/community", "społeczności", group.community(), known.communities);
        checks.refer(path + "/room", "sali", group.room(), known.rooms);
        if (group.age() != null) {
            checks.range(path + "/age", group.age().from(), group.age().to());
        }
        meets(path + "/meets", group.meets());
        dates(path, group);
        if (group.evidence() == Evidence.CODE_LIST && Boolean.FALSE.equals(group.hiddenMembership())) {
            checks.report(
                    path + "/hidden_membership",
                    "Pole „hidden_membership”: przy liście z kodami (evidence: code_list) skład grupy jest poufny.");
        }
        if (group.attendanceThreshold() != null && isClub(group)) {
            checks.report(
                    path + "/attendance_threshold", "Pole „attendance_threshold”: w klubie nie ma progu obecności.");
        }
        if (group.offerDays() != null && !Boolean.TRUE.equals(group.waitingList())) {
            checks.report(
                    path + "/offer_days",
                    "Pole „offer_days”: tylko w grupie, która ma listę rezerwową (waiting_list).");
        }
        if (group.attendanceThreshold() == null) {
            ofThreshold(path, "excused_left_out", group.excusedLeftOut());
            ofThreshold(path, "making_up", group.makingUp());
        }
        if (group.residentsOf() != null
                && file.sourced(Delivery::areaRules).stream()
                        .noneMatch(rule -> rule.value().of().equals(group.residentsOf()))) {
            checks.report(
                    path + "/residents_of",
                    "Pole „residents_of”: obszar „%s” nie ma adresów w „area_rules”.".formatted(group.residentsOf()));
        }
        if (group.continues() != null && group.continues().programme().equals(file.code())) {
            checks.report(
                    path + "/continues/programme",
                    "Pole „programme”: grupa może przejąć tylko grupę innego programu niż „%s”."
                            .formatted(file.code()));
        }
    }

    private void ofThreshold(String path, String field, @Nullable Boolean said) {
        if (Boolean.TRUE.equals(said)) {
            checks.report(
                    path + "/" + field,
                    "Pole „%s”: tylko w grupie, która ma próg obecności (attendance_threshold).".formatted(field));
        }
    }

    private boolean isClub(Group group) {
        return file.sourced(Delivery::activityKinds).stream()
                .map(ProgrammeFile.Sourced::value)
                .anyMatch(kind -> kind.key().equals(group.activityKind()) && kind.type() == ActivityType.CLUB);
    }

    private void meets(String path, @Nullable Meets meets) {
        if (meets != null && !meets.to().isAfter(meets.from())) {
            checks.report(
                    path + "/to",
                    "Pole „to”: koniec o %s nie jest późniejszy niż początek o %s."
                            .formatted(meets.to(), meets.from()));
        }
    }

    private void dates(String path, Group group) {
        checks.inOrder(path + "/ends_on", "data końca", group.endsOn(), "data początku", group.startsOn());
        checks.inOrder(
                path + "/starts_on",
                "data",
                group.startsOn(),
                "data początku programu",
                file.period().from());
        if (file.period().to() != null
                && group.endsOn() != null
                && group.endsOn().isAfter(file.period().to())) {
            checks.report(
                    path + "/ends_on",
                    "Pole „ends_on”: data %s jest późniejsza niż data końca programu %s."
                            .formatted(group.endsOn(), file.period().to()));
        }
    }

    private void budget() {
        checks.unique(block + "/budget_lines", "code", delivery.budgetLines(), BudgetLine::code, new HashSet<>());
        Amount total = file.money() == null ? null : file.money().total();
        BigDecimal sum =
                delivery.budgetLines().stream().map(BudgetLine::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total != null && sum.compareTo(total.amount()) > 0) {
            checks.report(
                    block + "/budget_lines",
                    "Pole „budget_lines”: pozycje budżetu dają razem %s, a całkowita wartość to %s."
                            .formatted(sum.toPlainString(), total.amount().toPlainString()));
        }
    }
}
