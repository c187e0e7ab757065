package pl.mors.programme.catalogue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Link;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.MoneyField;
import pl.mors.programme.file.ProgrammeFile.Source;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * One programme with its rules, each fact with its source.
 *
 * @param parts the programme's pages that the reader may open
 * @param versions of the file, the one in force first
 * @param keptRooms its rooms as the organisation keeps them, by the keys of the file
 */
public record ProgrammePage(
        Programme programme,
        Phase phase,
        List<Link> parts,
        List<LoadedVersion> versions,
        Map<String, KeptRoom> keptRooms) {

    public ProgrammeFile file() {
        return programme.definition();
    }

    /** Name of the funder's file; its code where it has no name here. */
    public String exportProfile() {
        var code = file().exportProfile();
        var key = "programme.export-profile." + code;
        return Texts.has(key) ? Texts.t(key) : code;
    }

    public boolean hasDemoFacts() {
        return file().demo() != null;
    }

    public Optional<Sourced<String>> agreementNumber() {
        return file().sourcedValue(Delivery::agreementNumber);
    }

    public Optional<Sourced<Delivery.Rules>> rules() {
        return file().sourcedValue(Delivery::rules);
    }

    public Optional<Sourced<Delivery.Eligibility>> eligibility() {
        return file().sourcedValue(Delivery::eligibility);
    }

    public List<Sourced<Delivery.ActivityKind>> activityKinds() {
        return file().sourced(Delivery::activityKinds);
    }

    public List<Sourced<Delivery.Room>> rooms() {
        return file().sourced(Delivery::rooms);
    }

    /** What the organisation says of a room otherwise than the file, in words; empty where nothing is. */
    public String otherwise(Delivery.Room told) {
        var kept = keptRooms.get(told.key());
        return kept == null ? "" : kept.otherwiseThan(told, named(told.venue()));
    }

    public static String use(Delivery.Room told) {
        return KeptRoom.use(told.parallelSessions());
    }

    public List<Sourced<Delivery.Equipment>> equipment() {
        return file().sourced(Delivery::equipment);
    }

    public List<Sourced<Delivery.Group>> groups() {
        return file().sourced(Delivery::groups);
    }

    public List<Sourced<Delivery.BudgetLine>> budgetLines() {
        return file().sourced(Delivery::budgetLines);
    }

    public BigDecimal budgetTotal() {
        return budgetLines().stream().map(line -> line.value().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The documents, each of which alone proves a ground, with their validity. */
    public List<Delivery.EvidenceKind> evidenceOf(Delivery.Ground ground, Delivery.Eligibility eligibility) {
        return eligibility.evidenceKinds().stream()
                .filter(kind -> ground.evidence().contains(kind.code()))
                .toList();
    }

    /** What is asked of a kind of document, in words, the rule in force last. */
    public List<String> rulesOf(Delivery.EvidenceKind kind) {
        return EligibilityWords.rules(kind);
    }

    /** What ties a person to the areas, in words. */
    public String tiesOf(Delivery.Eligibility eligibility) {
        return EligibilityWords.ties(eligibility);
    }

    public String ageOf(Delivery.AgeRule age) {
        return EligibilityWords.age(age);
    }

    public String shareOf(Delivery.Share share, Delivery.Eligibility eligibility) {
        return EligibilityWords.share(share, eligibility);
    }

    /** A community's name with its source; empty while nobody has named it. */
    public Optional<Sourced<String>> nameOf(ProgrammeFile.Community community) {
        if (community.name() != null) {
            return Optional.of(new Sourced<>(Source.PUBLISHED, community.name()));
        }
        return file().sourced(Delivery::communityNames).stream()
                .filter(name -> name.value().community().equals(community.key()))
                .map(name -> new Sourced<>(name.source(), name.value().name()))
                .findFirst();
    }

    /** Names of communities, areas, venues, rooms and kinds of activity by the keys of the file. */
    public String named(@Nullable String key) {
        return key == null ? "" : names().getOrDefault(key, key);
    }

    /** As what the funder's file names the supports of a kind of activity. */
    public static String reportedAs(Delivery.ActivityKind kind) {
        return kind.supportKind() == null
                ? "–"
                : Stream.of(
                                word("programme.support-kind.", kind.supportKind()),
                                word("programme.support-sub-kind.", kind.supportSubKind()))
                        .filter(word -> !word.isEmpty())
                        .collect(Collectors.joining(", "));
    }

    private static String word(String prefix, @Nullable String code) {
        return code == null ? "" : Texts.has(prefix + code) ? Texts.t(prefix + code) : code;
    }

    /** Whether the page says that an amount exists and does not state it. */
    public boolean isNotPublished(MoneyField field) {
        var money = file().money();
        return money != null && money.notPublished().contains(field);
    }

    private Map<String, String> names() {
        return Stream.of(
                        file().communities().stream()
                                .flatMap(community ->
                                        nameOf(community)
                                                .map(name -> Map.entry(community.key(), name.value()))
                                                .stream()),
                        file().areas().stream().map(area -> Map.entry(area.key(), area.name())),
                        file().venues().stream().map(venue -> Map.entry(venue.key(), venue.name())),
                        rooms().stream()
                                .map(room -> Map.entry(
                                        room.value().key(), room.value().name())),
                        activityKinds().stream()
                                .map(kind -> Map.entry(
                                        kind.value().key(), kind.value().name())))
                .flatMap(entries -> entries)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (first, second) -> first));
    }
}
