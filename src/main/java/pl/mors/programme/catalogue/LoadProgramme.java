package pl.mors.programme.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.programme.ActivityKindUse;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLoaded;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeJson;

/** Loads a checked programme file into the current organisation: a new programme, or the next version of a known one. */
@Service
public class LoadProgramme {

    private final CatalogueRepository repository;
    private final List<ActivityKindUse> kindUse;
    private final ApplicationEventPublisher events;

    LoadProgramme(CatalogueRepository repository, List<ActivityKindUse> kindUse, ApplicationEventPublisher events) {
        this.repository = repository;
        this.kindUse = kindUse;
        this.events = events;
    }

    /** What became of the file. */
    public sealed interface Outcome {

        record Added(ProgrammeId programme) implements Outcome {}

        record Renewed(ProgrammeId programme, int version) implements Outcome {}

        /** The same definition is in force already; nothing was written. */
        record Unchanged(ProgrammeId programme) implements Outcome {}

        /** Another organisation of this installation has a programme of this code. */
        record CodeTaken() implements Outcome {}

        /**
         * The file drops kinds of activity as which groups ran: their supports could no longer be explained by it.
         *
         * @param kinds keys of the file before, in the order of the alphabet
         */
        record KindsInUse(List<String> kinds) implements Outcome {}
    }

    @Transactional
    public Outcome load(ProgrammeFile file) {
        var definition = ProgrammeJson.write(file);
        var known = repository.lock(file.code());
        if (known.isEmpty()) {
            var id = ProgrammeId.next();
            if (!repository.add(id, file, declarationRequired(file))) {
                return new Outcome.CodeTaken();
            }
            store(id, file, definition, 1);
            return new Outcome.Added(id);
        }
        var programme = known.get();
        if (repository.isInForce(programme.id(), definition)) {
            return new Outcome.Unchanged(programme.id());
        }
        var dropped = droppedInUse(programme.id(), file);
        if (!dropped.isEmpty()) {
            return new Outcome.KindsInUse(dropped);
        }
        repository.change(programme.id(), file, declarationRequired(file));
        store(programme.id(), file, definition, programme.lastVersion() + 1);
        return new Outcome.Renewed(programme.id(), programme.lastVersion() + 1);
    }

    private List<String> droppedInUse(ProgrammeId id, ProgrammeFile file) {
        var kept = file.sourced(Delivery::activityKinds).stream()
                .map(kind -> kind.value().key())
                .collect(Collectors.toSet());
        return kindUse.stream()
                .flatMap(use -> use.activityKindsInUse(id).stream())
                .filter(kind -> !kept.contains(kind))
                .distinct()
                .sorted()
                .toList();
    }

    private void store(ProgrammeId id, ProgrammeFile file, String definition, int version) {
        repository.addVersion(id, version, definition);
        file.venues().forEach(venue -> repository.keepVenue(id, venue));
        file.sourced(Delivery::rooms).forEach(room -> repository.keepRoom(id, room.value()));
        file.sourced(Delivery::activityKinds).forEach(kind -> repository.keepActivityRule(id, kind.value()));
        events.publishEvent(new ProgrammeLoaded(id, file));
    }

    private static boolean declarationRequired(ProgrammeFile file) {
        return file.sourcedValue(Delivery::rules)
                .map(rules -> Objects.requireNonNull(rules.value()).declarationRequired())
                .orElse(false);
    }
}
