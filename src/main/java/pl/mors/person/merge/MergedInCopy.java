package pl.mors.person.merge;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import pl.mors.person.PersonId;
import pl.mors.platform.text.Texts;
import pl.mors.privacy.PersonalDataSection;
import pl.mors.privacy.PersonalDataSource;

/** What stayed with the records that were merged into a person's, for the copy of their data. */
@Component
class MergedInCopy implements PersonalDataSource {

    private static final int LAST = 95;

    private final MergeQueries merges;
    private final ObjectProvider<PersonalDataSource> sources;

    MergedInCopy(MergeQueries merges, ObjectProvider<PersonalDataSource> sources) {
        this.merges = merges;
        this.sources = sources;
    }

    @Override
    public int order() {
        return LAST;
    }

    /** None of its own: it asks the others about the other records. */
    @Override
    public Set<String> tables() {
        return Set.of();
    }

    @Override
    public List<PersonalDataSection> personalData(UUID person) {
        return merges.of(new PersonId(person)).stream()
                .map(merge -> merge.merged().value())
                .flatMap(this::left)
                .toList();
    }

    private Stream<PersonalDataSection> left(UUID merged) {
        return sources.stream()
                .flatMap(source -> source.personalData(merged).stream())
                .map(section ->
                        new PersonalDataSection(Texts.t("person.merge.copy", section.title()), section.entries()));
    }
}
