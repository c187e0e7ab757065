package pl.mors.community;

import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLoaded;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Source;
import pl.mors.programme.file.ProgrammeFile.Sourced;

/**
 * Keeps a row for each community that a loaded programme names, by its key in the file, in the transaction that loads it: a
 * community that gets another name stays the same.
 */
@Component
class CommunitiesOfProgramme {

    private final JdbcClient jdbc;

    CommunitiesOfProgramme(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Before the modules whose rows point at communities. */
    @EventListener
    @Order(10)
    void keep(ProgrammeLoaded loaded) {
        names(loaded.definition()).forEach((community, name) -> keep(loaded.programme(), community, name));
    }

    /** A community's published name, or the one that the centre or the demonstration gave to an unnamed one. */
    private static Map<ProgrammeFile.Community, Sourced<String>> names(ProgrammeFile file) {
        var given = file.sourced(Delivery::communityNames).stream()
                .collect(Collectors.toMap(
                        name -> name.value().community(),
                        name -> new Sourced<>(name.source(), name.value().name())));
        return file.communities().stream()
                .filter(community -> community.name() != null || given.containsKey(community.key()))
                .collect(Collectors.toMap(
                        community -> community,
                        community -> community.name() != null
                                ? new Sourced<>(Source.PUBLISHED, community.name())
                                : given.get(community.key())));
    }

    private void keep(ProgrammeId programme, ProgrammeFile.Community community, Sourced<String> name) {
        jdbc.sql("""
                        INSERT INTO community (organisation_id, id, programme_id, key, name, kind, provenance)
                        VALUES (current_organisation(), :id, :programme, :key, :name, :kind, :provenance)
                        ON CONFLICT (organisation_id, programme_id, key) DO UPDATE
                        SET name = EXCLUDED.name, kind = EXCLUDED.kind, provenance = EXCLUDED.provenance
                        """)
                .param("id", CommunityId.next().value())
                .param("programme", programme.value())
                .param("key", community.key())
                .param("name", name.value())
                .param(
                        "kind",
                        switch (community.kind()) {
                            case TERRITORIAL -> Community.Kind.TERRITORIAL.code();
                            case CATEGORICAL -> Community.Kind.CATEGORICAL.code();
                        })
                .param(
                        "provenance",
                        switch (name.source()) {
                            case PUBLISHED -> "published";
                            case OWN -> "entered";
                            case DEMO -> "demo";
                        })
                .update();
    }
}
