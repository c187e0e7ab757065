package pl.mors.indicator.table;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import pl.mors.indicator.AsOf;
import pl.mors.indicator.Figure;
import pl.mors.indicator.IndicatorQueries;
import pl.mors.indicator.MeasuredIndicator;
import pl.mors.platform.BusinessDate;
import pl.mors.platform.Tenancy;
import pl.mors.platform.command.MorsCommand;
import pl.mors.platform.text.Texts;
import pl.mors.programme.OrganisationOfProgramme;
import pl.mors.programme.Programme;
import pl.mors.programme.ProgrammeQueries;
import tools.jackson.databind.json.JsonMapper;

/** Prints a programme's indicators as a table or as the REST API gives them. */
@Component
@Command(name = "indicators")
final class IndicatorsCommand implements MorsCommand {

    private static final int MISSING_WIDTH = 6;

    private final OrganisationOfProgramme organisations;
    private final ProgrammeQueries programmes;
    private final IndicatorQueries indicators;
    private final BusinessDate businessDate;
    private final JsonMapper json;

    @Option(names = "--programme", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private String code;

    @Option(names = "--on")
    private @Nullable LocalDate on;

    @Option(names = "--known")
    private @Nullable LocalDate known;

    @Option(names = "--format", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private Format format;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
    private CommandSpec spec;

    IndicatorsCommand(
            OrganisationOfProgramme organisations,
            ProgrammeQueries programmes,
            IndicatorQueries indicators,
            BusinessDate businessDate,
            JsonMapper json) {
        this.organisations = organisations;
        this.programmes = programmes;
        this.indicators = indicators;
        this.businessDate = businessDate;
        this.json = json;
    }

    @Override
    public Integer call() {
        Tenancy.run(organisations.system(code, "indicators"), () -> {
            var programme = programmes.named(code);
            var asOf = new AsOf(on == null ? businessDate.today() : on, known);
            print(programme, asOf, indicators.all(programme, asOf));
        });
        return ExitCode.OK;
    }

    private void print(Programme programme, AsOf asOf, List<MeasuredIndicator> measured) {
        var out = spec.commandLine().getOut();
        switch (format) {
            case json ->
                out.println(json.writerWithDefaultPrettyPrinter()
                        .writeValueAsString(IndicatorReport.of(programme, asOf, measured)));
            case table -> table(out, programme, asOf, measured);
        }
    }

    private static void table(PrintWriter out, Programme programme, AsOf asOf, List<MeasuredIndicator> measured) {
        out.println(Texts.t("indicator.command.head", programme.code(), asOf.on()));
        if (asOf.known() != null) {
            out.println(Texts.t("indicator.command.known", asOf.known()));
        }
        int width = measured.stream()
                .mapToInt(indicator -> indicator.definition().code().length())
                .max()
                .orElse(MISSING_WIDTH);
        for (var indicator : measured) {
            out.printf(
                    "%-" + width + "s  %-20s  %-20s  %s%n",
                    indicator.definition().code(),
                    words(indicator.value()),
                    words(indicator.target()),
                    indicator.definition().name());
        }
        out.flush();
    }

    private static String words(@Nullable Figure figure) {
        if (figure == null) {
            return Texts.t("indicator.not-stated");
        }
        return figure.women() == null
                ? Integer.toString(figure.total())
                : Texts.t("indicator.command.figure", figure.total(), figure.women(), figure.men());
    }

    /** As the words stand on the command line. */
    private enum Format {
        table,
        json
    }
}
