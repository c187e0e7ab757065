package pl.mors.intake.listing;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.IdentityReader.Identity;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.table.TableRow;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ReportedParticipation.Exit;

/** Reads a row as a person, and says what is wrong in it. What cannot be read in one cell keeps none of the others from being read. */
public final class RowReader {

    /**
     * What a row says.
     *
     * @param person null when a blocking problem stands in the way
     */
    public record Read(@Nullable ListedPerson person, List<Problem> problems) {

        public Read {
            problems = List.copyOf(problems);
        }
    }

    private static final Pattern NUMBER = Pattern.compile("(?:nr )?([0-9]{1,7})\\.?");
    private static final Map<Target, String> QUESTIONS = new EnumMap<>(Map.of(
            Target.MINORITY, "minority",
            Target.FOREIGN_ORIGIN, "foreign_origin",
            Target.THIRD_COUNTRY_NATIONAL, "third_country_national",
            Target.HOMELESS, "homeless",
            Target.DISABILITY, "disability",
            Target.OTHER_DISADVANTAGE, "other_disadvantage"));

    private final Columns columns;
    private final ListTerms terms;
    private final IdentityReader identities;
    private final EvidenceReader evidence;

    public RowReader(Columns columns, ListTerms terms) {
        this.columns = columns;
        this.terms = terms;
        this.identities = new IdentityReader(terms);
        this.evidence = new EvidenceReader(terms);
    }

    public Read read(TableRow row) {
        var cells = new RowCells(row, columns, terms);
        if (InstitutionReader.isOfInstitution(cells)) {
            return new Read(null, List.of(Problem.ofRow(row.line(), Code.INSTITUTION_ROW)));
        }
        var number = number(cells);
        var name = NameReader.read(cells);
        var identity = identities.read(cells);
        var declaredOn = cells.pastDay(Target.DECLARED_ON);
        var residence = ResidenceReader.read(cells);
        var entry = EntryReader.read(cells);
        var institution = InstitutionReader.read(cells);
        var exit = ExitReader.read(cells);
        var paper = evidence.read(cells, declaredOn);
        var answers = answers(cells);
        var atRisk = cells.word(Target.AT_RISK);
        var citizenship = cells.word(Target.CITIZENSHIP);
        days(cells, identity, declaredOn, exit);
        project(cells);
        if (cells.isBlocked() || identity == null || name == null) {
            return new Read(null, cells.problems());
        }
        var person = new ListedPerson(
                row.line(),
                number,
                name.given(),
                name.family(),
                identity.pesel(),
                identity.noPeselReason(),
                identity.otherIdentifier(),
                identity.bornOn(),
                identity.sex(),
                Objects.requireNonNullElse(citizenship, "polish"),
                cells.textOrNull(Target.PHONE),
                cells.textOrNull(Target.EMAIL),
                residence,
                cells.textOrNull(Target.DISTRICT),
                declaredOn,
                entry,
                institution,
                atRisk == null ? terms.eligibility().groundRequired() : atRisk.equals("yes"),
                answers,
                exit,
                paper,
                SupportReader.read(cells));
        return new Read(person, cells.problems());
    }

    private static @Nullable Integer number(RowCells cells) {
        var text = cells.text(Target.NUMBER);
        if (text.isEmpty()) {
            return null;
        }
        var number = NUMBER.matcher(text.toLowerCase(Locale.ROOT));
        if (!number.matches() || Integer.parseInt(number.group(1)) == 0) {
            cells.say(Target.NUMBER, Code.NOT_A_NUMBER);
            return null;
        }
        return Integer.valueOf(number.group(1));
    }

    private static Map<String, String> answers(RowCells cells) {
        var answers = new LinkedHashMap<String, String>();
        QUESTIONS.forEach((target, question) -> {
            var answer = cells.word(target);
            if (answer != null) {
                answers.put(question, answer);
            }
        });
        return answers;
    }

    private void days(
            RowCells cells, @Nullable Identity identity, @Nullable LocalDate declaredOn, @Nullable Exit exit) {
        if (declaredOn != null && identity != null && declaredOn.isBefore(identity.bornOn())) {
            cells.say(Target.DECLARED_ON, Code.DECLARED_BEFORE_BIRTH, Texts.date(identity.bornOn()));
            return;
        }
        if (declaredOn != null && terms.isOutsidePeriod(declaredOn)) {
            cells.say(Target.DECLARED_ON, Code.DECLARED_OUTSIDE_PERIOD);
        }
        if (declaredOn != null && exit != null && exit.on().isBefore(declaredOn)) {
            cells.say(Target.EXITED_ON, Code.EXIT_BEFORE_DECLARATION, Texts.date(declaredOn));
        }
    }

    private void project(RowCells cells) {
        var number = cells.text(Target.AGREEMENT_NUMBER);
        var own = terms.export() == null ? "" : terms.export().agreementNumber();
        if (!number.isEmpty() && !own.isEmpty() && !number.equals(own)) {
            cells.say(Target.AGREEMENT_NUMBER, Code.OTHER_PROJECT, own);
        }
    }
}
