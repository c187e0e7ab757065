package pl.mors.website.programmes;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.programme.Programme;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.MoneyField;
import pl.mors.programme.file.ProgrammeFile.PlannedSupport;
import pl.mors.programme.file.ProgrammeFile.Source;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * A programme as the funder wants it described in public, from what the organisation published. What a demonstration made up
 * stands apart in {@link #madeUpNames()}.
 */
public record PublishedProgrammePage(String organisation, Programme programme) {

    public ProgrammeFile file() {
        return programme.definition();
    }

    /** Whether the page says that an amount exists and does not state it. */
    public boolean isNotPublished(MoneyField field) {
        var money = file().money();
        return money != null && money.notPublished().contains(field);
    }

    public @Nullable String aim() {
        var aim = file().aim();
        if (aim == null) {
            return null;
        }
        return aim.published() == null ? aim.text() : aim.published();
    }

    public @Nullable String targetGroup() {
        var target = file().targetGroup();
        if (target == null) {
            return null;
        }
        return target.published() == null ? target.text() : target.published();
    }

    /** Planned support by heading, in the order of the headings and of the file. */
    public Map<SupportArea, List<PlannedSupport>> support() {
        return file().plannedSupport().stream()
                .collect(Collectors.groupingBy(
                        support -> SupportArea.of(support.kind()),
                        () -> new EnumMap<>(SupportArea.class),
                        Collectors.toList()));
    }

    /** A community's name as published, or as the organisation gave it; empty when only a demonstration named it. */
    public Optional<String> nameOf(ProgrammeFile.Community community) {
        return community.name() != null
                ? Optional.of(community.name())
                : givenNames(Source.OWN)
                        .filter(name -> name.community().equals(community.key()))
                        .map(Delivery.CommunityName::name)
                        .findFirst();
    }

    /** How many communities of a kind nobody has named in public. */
    public long unnamed(ProgrammeFile.CommunityKind kind) {
        return file().communities().stream()
                .filter(community ->
                        community.kind() == kind && nameOf(community).isEmpty())
                .count();
    }

    /** Names of communities that a demonstration made up. */
    public List<String> madeUpNames() {
        return givenNames(Source.DEMO).map(Delivery.CommunityName::name).toList();
    }

    private Stream<Delivery.CommunityName> givenNames(Source source) {
        return file().sourced(Delivery::communityNames).stream()
                .filter(name -> name.source() == source)
                .map(Sourced::value);
    }
}
