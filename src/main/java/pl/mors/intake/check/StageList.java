package pl.mors.intake.check;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.HeaderSearch;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.ListTerms;
import pl.mors.intake.listing.ListedPerson;
import pl.mors.intake.listing.Problem;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.listing.RowReader;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.table.TableReader;
import pl.mors.intake.table.UnreadableTable;
import pl.mors.platform.BusinessDate;
import pl.mors.programme.Programme;

/**
 * Reads a list into the table of the listed ones and finds all that is wrong with it, in the caller's transaction: a check ends
 * there, taking the people in goes on with the same table.
 */
@Component
public class StageList {

    private final ListedRepository listed;
    private final ListedInstitutions institutions;
    private final ListContradictions contradictions;
    private final RememberedColumns remembered;
    private final BusinessDate date;

    StageList(
            ListedRepository listed,
            ListedInstitutions institutions,
            ListContradictions contradictions,
            RememberedColumns remembered,
            BusinessDate date) {
        this.listed = listed;
        this.institutions = institutions;
        this.contradictions = contradictions;
        this.remembered = remembered;
        this.date = date;
    }

    /**
     * Reads and checks the list.
     *
     * @param corrected what a clerk says that the columns hold; null to guess
     * @throws UnreadableTable when the file cannot be read as a list
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public CheckReport stage(Programme programme, Path file, TableLimits limits, @Nullable List<Target> corrected)
            throws UnreadableTable {
        var columns = columns(file, limits, remembered.all());
        if (corrected != null && corrected.size() == columns.targets().size()) {
            columns = columns.with(corrected);
        }
        var terms = ListTerms.of(programme, date.today(), listed.isOrganisationMadeUp());
        var log = new ProblemLog();
        int rows = read(file, limits, columns, terms, log);
        listed.recognise(programme.id());
        institutions.recognise();
        int pesel = columns.of(Target.PESEL);
        log.addAll(listed.repeated(pesel, columns.has(Target.SUPPORT_KIND)));
        log.addAll(listed.sharedPesels(pesel));
        log.addAll(listed.clashingNumbers(programme.id(), columns.of(Target.NUMBER)));
        log.addAll(listed.alikeInList());
        log.addAll(listed.alikeInRegister());
        log.addAll(listed.known());
        log.addAll(contradictions.names(pesel));
        log.addAll(institutions.told(programme.id(), columns));
        log.addAll(contradictions.facts(columns));
        var counts = listed.counts();
        return new CheckReport(
                columns,
                rows,
                counts.people(),
                counts.found(),
                counts.already(),
                rows - log.troubledRows(),
                log.told(),
                log.counts());
    }

    private static Columns columns(Path file, TableLimits limits, Map<String, Target> remembered)
            throws UnreadableTable {
        var search = new HeaderSearch(remembered);
        try {
            TableReader.read(file, limits, row -> !search.look(row));
        } catch (IOException e) {
            throw new UncheckedIOException("the list cannot be read", e);
        }
        return search.found().orElseThrow(UnreadableTable::noHeaders);
    }

    private int read(Path file, TableLimits limits, Columns columns, ListTerms terms, ProblemLog log)
            throws UnreadableTable {
        listed.create();
        var reader = new RowReader(columns, terms);
        var reporting = new ReportingCheck(columns, terms.export());
        var tally = new Tally();
        try (var copy = listed.open(date.today())) {
            TableReader.read(file, limits, row -> {
                if (row.line() > columns.headerLine()) {
                    tally.rows++;
                    var read = reader.read(row);
                    for (var problem : read.problems()) {
                        tally.registrationOpen |= problem.code() == Code.REGISTERED_NOT_KNOWN;
                        if (problem.code() != Code.REGISTERED_NOT_KNOWN) {
                            log.add(problem);
                        }
                    }
                    var person = read.person();
                    if (person != null) {
                        tally.supports += person.supports().size();
                        log.addAll(reporting.check(person));
                        add(copy, person);
                    }
                }
                return true;
            });
        } catch (IOException | SQLException e) {
            throw new IllegalStateException("the list cannot be staged", e);
        }
        log.addAll(reporting.ofList());
        ofList(columns, tally, log);
        return tally.rows;
    }

    private static void add(CopyOfList copy, ListedPerson person) {
        try {
            copy.add(person);
        } catch (IOException e) {
            throw new UncheckedIOException("a row cannot be staged", e);
        }
    }

    private static void ofList(Columns columns, Tally tally, ProblemLog log) {
        if (columns.startedAsDeclared()) {
            log.add(Problem.ofList(Code.STARTED_AS_DECLARED));
        }
        if (tally.registrationOpen) {
            log.add(Problem.ofList(Code.REGISTERED_NOT_KNOWN));
        }
        if (tally.supports > 0) {
            log.add(Problem.ofList(Code.SUPPORTS_LEFT_OUT, Integer.toString(tally.supports)));
        }
        for (int column = 0; column < columns.headers().size(); column++) {
            var header = columns.headers().get(column);
            if (columns.targets().get(column) == Target.IGNORED && !header.isEmpty()) {
                log.add(new Problem(Problem.WHOLE_LIST, column, Code.COLUMN_LEFT_OUT, header, List.of(header)));
            }
        }
    }

    private static final class Tally {
        private int rows;
        private int supports;
        private boolean registrationOpen;
    }
}
