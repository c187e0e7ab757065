package pl.mors.programme.catalogue;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.programme.ActivityKindUse;
import pl.mors.programme.ProgrammeId;
import pl.mors.programme.ProgrammeLoaded;
import pl.mors.programme.SupportsOfProgramme;
import pl.mors.programme.SupportsOfProgramme.OnDay;
import pl.mors.programme.file.Delivery;
import pl.mors.programme.file.ProgrammeFile;
import pl.mors.programme.file.ProgrammeFile.Sourced;
import pl.mors.programme.file.ProgrammeJson;

/** Loads a checked programme file into the current organisation: a new programme, or the next version of a known one. */
@Service
public class LoadProgramme {

    private final CatalogueRepository repository;
    private final List<ActivityKindUse> kindUse;
    private final List<SupportsOfProgramme> supports;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate attempt;

    LoadProgramme(
            CatalogueRepository repository,
            List<ActivityKindUse> kindUse,
            List<SupportsOfProgramme> supports,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.repository = repository;
        this.kindUse = kindUse;
        this.supports = supports;
        this.events = events;
        // What is not to stay is taken back alone, whoever else works in the transaction.
        this.attempt = new TransactionTemplate(
                transactions, new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED));
    }

    /** What became of the file. */
    public sealed interface Outcome {

        record Added(ProgrammeId programme) implements Outcome {}

        /** @param dropped the supports that stop counting by this version, as somebody agreed to */
        record Renewed(ProgrammeId programme, int version, DroppedSupports dropped) implements Outcome {}

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

        /** Supports would stop counting, more than somebody agreed to; nothing was written. */
        record DropsSupports(DroppedSupports dropped) implements Outcome {}
    }

    /** Loads the file where no support stops counting by it. */
    public Outcome load(ProgrammeFile file) {
        return load(file, 0);
    }

    /** @param mostDropped how many supports may stop counting by it, as somebody saw and agreed */
    public Outcome load(ProgrammeFile file, int mostDropped) {
        return attempt(file, mostDropped, true);
    }

    /** What {@link #load} would say; nothing is written. */
    public Outcome preview(ProgrammeFile file, int mostDropped) {
        return attempt(file, mostDropped, false);
    }

    private Outcome attempt(ProgrammeFile file, int mostDropped, boolean keep) {
        return Objects.requireNonNull(attempt.execute(status -> {
            var outcome = write(file, mostDropped);
            if (!keep || outcome instanceof Outcome.DropsSupports) {
                status.setRollbackOnly();
            }
            return outcome;
        }));
    }

    /** What a version drops is known once it is written: the views that count supports say it. */
    private Outcome write(ProgrammeFile file, int mostDropped) {
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
        var before = supports(programme.id());
        repository.change(programme.id(), file, declarationRequired(file));
        store(programme.id(), file, definition, programme.lastVersion() + 1);
        var lost = DroppedSupports.between(before, supports(programme.id()), kind -> nameOf(kind, file));
        if (lost.total() > mostDropped) {
            return new Outcome.DropsSupports(lost);
        }
        return new Outcome.Renewed(programme.id(), programme.lastVersion() + 1, lost);
    }

    private List<OnDay> supports(ProgrammeId id) {
        return supports.stream().flatMap(source -> source.supports(id).stream()).toList();
    }

    /** The key itself for a kind that the file does not know any more. */
    private static String nameOf(String kind, ProgrammeFile file) {
        return file.sourced(Delivery::activityKinds).stream()
                .map(Sourced::value)
                .filter(one -> one.key().equals(kind))
                .map(Delivery.ActivityKind::name)
                .findFirst()
                .orElse(kind);
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
