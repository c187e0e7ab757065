package pl.mors.intake.check;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.intake.columns.Target;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.programme.Programme;

/** Says what an auditor would find in a list, and saves nothing of it. */
@Service
public class CheckList {

    private final StageList stageList;

    CheckList(StageList stageList) {
        this.stageList = stageList;
    }

    /**
     * Checks the list.
     *
     * @param corrected what a clerk says that the columns hold; null to guess
     * @throws UnreadableTable when the file cannot be read as a list
     */
    @Transactional(rollbackFor = UnreadableTable.class)
    public CheckReport check(Programme programme, Path file, TableLimits limits, @Nullable List<Target> corrected)
            throws UnreadableTable {
        return stageList.stage(programme, file, limits, corrected);
    }
}
