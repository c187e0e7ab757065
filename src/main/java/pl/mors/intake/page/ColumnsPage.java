package pl.mors.intake.page;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import pl.mors.intake.IntakeUrls;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.table.ColumnName;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;

/** What each column of a list holds, to be corrected. */
public record ColumnsPage(String code, String programme, List<Link> trail, UUID list, Columns columns, Form form) {

    private static final String FIELD = "kolumna-";

    /** A column with the name of its field and its label. */
    public record Choice(String field, String label) {}

    static String field(int column) {
        return FIELD + (column + 1);
    }

    public List<Choice> choices() {
        return IntStream.range(0, columns.headers().size())
                .mapToObj(column -> new Choice(field(column), label(columns, column)))
                .toList();
    }

    static String label(Columns columns, int column) {
        var header = columns.headers().get(column);
        return header.isEmpty()
                ? Texts.t("intake.columns.unnamed", ColumnName.of(column))
                : Texts.t("intake.columns.header", ColumnName.of(column), header);
    }

    public List<Option> options() {
        return Arrays.stream(Target.values())
                .filter(target -> target != Target.STARTED_ON)
                .map(target -> Option.of(target.name(), target.label()))
                .toList();
    }

    public String action() {
        return IntakeUrls.columns(code, list);
    }

    public String backHref() {
        return IntakeUrls.list(code, list);
    }
}
