package pl.mors.reporting.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.Charset;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.sheet.Formulas;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.reporting.participants.CellReader;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.InstitutionCells;
import pl.mors.reporting.participants.ReportedInstitution;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.participants.ReportedParticipation.Support;
import pl.mors.reporting.profile.ExportProfile;
import pl.mors.reporting.profile.ExportProfile.Column;
import pl.mors.reporting.profile.ExportProfile.LineEnd;

/**
 * Writes a participants' file by its profile, a person at a time. All cells are text, so that a PESEL keeps its zeros. In CSV a
 * cell that would act as a formula gets an apostrophe before it; no column of a real person starts so, since phone numbers lose
 * their plus.
 */
final class ParticipantsFile implements Closeable {

    private final ExportProfile profile;
    private final CellReader reader;
    private final InstitutionCells institutions;
    private final RowSink sink;

    private ParticipantsFile(ExportTerms terms, RowSink sink) {
        this.profile = terms.profile();
        this.reader = new CellReader(terms);
        this.institutions = new InstitutionCells(terms);
        this.sink = sink;
    }

    /** Opens a file and writes its header; closing it leaves the stream open. */
    static ParticipantsFile open(ExportTerms terms, SheetFormat format, OutputStream out) throws IOException {
        return open(terms, terms.profile().columns(), format, out);
    }

    /** As {@link #open}, where institutions have a file of their own. */
    static ParticipantsFile ofInstitutions(ExportTerms terms, SheetFormat format, OutputStream out) throws IOException {
        return open(terms, columnsOfInstitutions(terms.profile()), format, out);
    }

    private static ParticipantsFile open(ExportTerms terms, List<Column> columns, SheetFormat format, OutputStream out)
            throws IOException {
        var sink = switch (format) {
            case CSV -> new CsvSink(terms.profile(), out);
            case XLSX -> new XlsxSink(terms.profile(), out);
        };
        sink.write(columns.stream().map(Column::label).toList());
        return new ParticipantsFile(terms, sink);
    }

    void add(ReportedParticipation person) throws IOException {
        switch (profile.fileFormat().rows()) {
            case PERSON -> sink.write(row(person, null));
            case SUPPORT -> {
                for (var support : person.supports()) {
                    sink.write(row(person, support));
                }
            }
        }
    }

    /** A row for each support. */
    void add(ReportedInstitution institution) throws IOException {
        for (var support : institution.supports()) {
            sink.write(columnsOfInstitutions(profile).stream()
                    .map(column ->
                            institutions.cell(column, institution, support).text())
                    .toList());
        }
    }

    private static List<Column> columnsOfInstitutions(ExportProfile profile) {
        var told = profile.institutions();
        return told == null ? List.of() : told.columns();
    }

    private List<String> row(ReportedParticipation person, @Nullable Support only) {
        return profile.columns().stream()
                .map(column -> column.source().isOfSupport() && only == null
                        ? joined(column, person)
                        : reader.cell(column, person, only).text())
                .toList();
    }

    /** The supports side by side: a slot stays where a support has no value, so that the columns remain parallel. */
    private String joined(Column column, ReportedParticipation person) {
        return person.supports().stream()
                .map(support -> reader.cell(column, person, support).text())
                .collect(Collectors.joining(String.valueOf(profile.fileFormat().multiValueJoiner())));
    }

    @Override
    public void close() throws IOException {
        sink.close();
    }

    private sealed interface RowSink extends Closeable {

        void write(List<String> cells) throws IOException;
    }

    private static final class CsvSink implements RowSink {

        private static final char BYTE_ORDER_MARK = '\ufeff';

        private final OutputStreamWriter text;
        private final CsvWriter csv;

        private CsvSink(ExportProfile profile, OutputStream out) throws IOException {
            var format = profile.fileFormat();
            text = new OutputStreamWriter(out, Charset.forName(format.encoding()));
            if (format.byteOrderMark()) {
                text.write(BYTE_ORDER_MARK);
            }
            csv = CsvWriter.builder()
                    .fieldSeparator(format.separator().charAt(0))
                    .lineDelimiter(format.lineEnd() == LineEnd.CRLF ? LineDelimiter.CRLF : LineDelimiter.LF)
                    .build(text);
        }

        @Override
        public void write(List<String> cells) {
            csv.writeRecord(cells.stream().map(Formulas::disarm).toList());
        }

        @Override
        public void close() throws IOException {
            csv.flush();
            text.flush();
        }
    }

    private static final class XlsxSink implements RowSink {

        /** Rows kept in memory before they go to the stream. */
        private static final int ROWS_AT_ONCE = 500;

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        private XlsxSink(ExportProfile profile, OutputStream out) {
            workbook = new Workbook(out, "MORS", "1.0");
            sheet = workbook.newWorksheet(profile.code());
            sheet.freezePane(0, 1);
        }

        @Override
        public void write(List<String> cells) throws IOException {
            for (int column = 0; column < cells.size(); column++) {
                if (!cells.get(column).isEmpty()) {
                    sheet.inlineString(row, column, cells.get(column));
                }
            }
            row++;
            if (row % ROWS_AT_ONCE == 0) {
                sheet.flush();
            }
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
        }
    }
}
