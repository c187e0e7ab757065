package pl.mors.intake.takein;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import pl.mors.IntegrationTest;
import pl.mors.TestWorld;
import pl.mors.TestWorld.Town;
import pl.mors.intake.check.CheckList;
import pl.mors.intake.check.CheckReport;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.participant.TestProgrammes;
import pl.mors.programme.Programme;

/** A town with a programme, and the lists that it takes in. */
@IntegrationTest
abstract class ListsTakenIn {

    @Autowired
    TestWorld world;

    @Autowired
    TestProgrammes programmes;

    @Autowired
    CheckList checkList;

    @Autowired
    TakeInList takeInList;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder;

    Town town;
    Programme programme;

    @BeforeEach
    void foundTown() {
        town = world.town();
        programme = programmes.mikolow(town);
    }

    CheckReport check(byte[] content) {
        return town.as(() -> {
            try {
                return checkList.check(programme, file(content), TableLimits.OF_PAGE, null);
            } catch (UnreadableTable e) {
                throw new IllegalStateException(e.text(), e);
            }
        });
    }

    TakeInList.Outcome take(byte[] content) {
        return town.as(() -> {
            try {
                return takeInList.takeIn(programme, file(content), TableLimits.OF_PAGE, null);
            } catch (UnreadableTable e) {
                throw new IllegalStateException(e.text(), e);
            }
        });
    }

    Path file(byte[] content) {
        try {
            return Files.write(folder.resolve("lista.csv"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Code> codes(CheckReport report) {
        return report.problems().stream().map(Problem::code).toList();
    }

    long count(String table) {
        return town.inside(() ->
                jdbc.sql("SELECT count(*) FROM " + table).query(Long.class).single());
    }

    List<String> rows(String sql) {
        return town.inside(() -> jdbc.sql(sql).query(String.class).list());
    }
}
