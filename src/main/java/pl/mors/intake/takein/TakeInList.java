package pl.mors.intake.takein;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.intake.check.CheckReport;
import pl.mors.intake.check.StageList;
import pl.mors.intake.columns.Target;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeLock;

/**
 * Takes the people of a list into the register and the programme: all of them, or nobody when one row cannot be read. What
 * happened against a rule is stored as it happened, and flagged from then on like everything else. The same list taken in again adds
 * nothing.
 */
@Service
public class TakeInList {

    /** What became of it; only {@link TakenIn} changed anything. */
    public sealed interface Outcome {}

    /**
     * All are in.
     *
     * @param registered people whom the register did not know
     * @param joined participations that are new
     */
    public record TakenIn(int registered, int joined, CheckReport report) implements Outcome {}

    /** Something must be mended first. */
    public record Blocked(CheckReport report) implements Outcome {}

    private final StageList stageList;
    private final TakeInRepository repository;
    private final ProgrammeLock programmeLock;

    TakeInList(StageList stageList, TakeInRepository repository, ProgrammeLock programmeLock) {
        this.stageList = stageList;
        this.repository = repository;
        this.programmeLock = programmeLock;
    }

    /**
     * Takes the people in.
     *
     * @param corrected what a clerk says that the columns hold; null to guess
     * @throws UnreadableTable when the file cannot be read as a list
     */
    @Transactional(rollbackFor = UnreadableTable.class)
    public Outcome takeIn(Programme programme, Path file, TableLimits limits, @Nullable List<Target> corrected)
            throws UnreadableTable {
        programmeLock.take(programme.id());
        var report = stageList.stage(programme, file, limits, corrected);
        if (report.blocks()) {
            return new Blocked(report);
        }
        int registered = repository.registerPeople();
        repository.completeContacts();
        repository.addResidences();
        int joined = repository.addParticipations(programme.id());
        repository.addDeclarations();
        repository.addInstitutions(programme.id());
        repository.addEntrySituations();
        repository.addAnswers();
        repository.addExits();
        repository.addExitSituations();
        repository.addEvidence(programme.id());
        return new TakenIn(registered, joined, report);
    }
}
