package pl.mors.intake.listing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.columns.Columns;
import pl.mors.intake.columns.Headers;
import pl.mors.intake.columns.Target;
import pl.mors.intake.listing.ListedPerson.ListedEvidence;
import pl.mors.intake.listing.Problem.Code;
import pl.mors.intake.table.TableRow;
import pl.mors.participant.eligibility.Evidence;
import pl.mors.participant.eligibility.EvidenceValidity;
import pl.mors.person.PersonSpelling;
import pl.mors.person.Voivodeship;
import pl.mors.platform.Coded;
import pl.mors.platform.Ids;
import pl.mors.platform.Pesel;
import pl.mors.platform.Sex;
import pl.mors.platform.text.Texts;
import pl.mors.reporting.participants.ReportedParticipation.Entry;
import pl.mors.reporting.participants.ReportedParticipation.Exit;
import pl.mors.reporting.participants.ReportedParticipation.Residence;
import pl.mors.reporting.participants.ReportedParticipation.Support;

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

    private static final int PESEL_DIGITS = 11;
    private static final int OLDEST = 120;
    private static final Pattern NUMBER = Pattern.compile("(?:nr )?([0-9]{1,7})\\.?");
    private static final Pattern LOST_ZEROS = Pattern.compile("[0-9]{8,10}");
    private static final Pattern JOINER = Pattern.compile("\\|");
    private static final Map<Target, String> QUESTIONS = new EnumMap<>(Map.of(
            Target.MINORITY, "minority",
            Target.FOREIGN_ORIGIN, "foreign_origin",
            Target.THIRD_COUNTRY_NATIONAL, "third_country_national",
            Target.HOMELESS, "homeless",
            Target.DISABILITY, "disability",
            Target.OTHER_DISADVANTAGE, "other_disadvantage"));

    private final Columns columns;
    private final ListTerms terms;

    public RowReader(Columns columns, ListTerms terms) {
        this.columns = columns;
        this.terms = terms;
    }

    public Read read(TableRow row) {
        var cells = new RowCells(row, columns, terms);
        var number = number(cells);
        var name = name(cells);
        var identity = identity(cells);
        var declaredOn = cells.pastDay(Target.DECLARED_ON);
        var residence = residence(cells);
        var entry = entry(cells);
        var exit = exit(cells);
        var evidence = evidence(cells, declaredOn);
        var answers = answers(cells);
        var atRisk = cells.word(Target.AT_RISK);
        var citizenship = cells.word(Target.CITIZENSHIP);
        days(cells, declaredOn, exit);
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
                atRisk == null ? terms.eligibility().groundRequired() : atRisk.equals("yes"),
                answers,
                exit,
                evidence,
                supports(cells));
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

    private record Name(String given, String family) {}

    private @Nullable Name name(RowCells cells) {
        var given = cells.text(Target.GIVEN_NAME).replaceAll("\\s+", " ");
        var family = cells.text(Target.FAMILY_NAME).replaceAll("\\s+", " ");
        var full = cells.text(Target.FULL_NAME).replaceAll("\\s+", " ");
        if (!full.isEmpty() && (given.isEmpty() || family.isEmpty())) {
            boolean givenFirst = Optional.of(columns.of(Target.FULL_NAME))
                    .map(column -> columns.headers().get(column))
                    .map(Headers::fold)
                    .filter(header -> header.startsWith("imie"))
                    .isPresent();
            int space = givenFirst ? full.lastIndexOf(' ') : full.indexOf(' ');
            if (space > 0) {
                given = givenFirst ? full.substring(0, space) : full.substring(space + 1);
                family = givenFirst ? full.substring(space + 1) : full.substring(0, space);
            }
        }
        if (given.isEmpty() || family.isEmpty()) {
            cells.say(nameColumn(given.isEmpty()), Code.NO_NAME);
            return null;
        }
        for (var part : List.of(given, family)) {
            if (PersonSpelling.name(part).isEmpty()) {
                cells.say(nameColumn(part.equals(given)), Code.WRONG_NAME);
                return null;
            }
        }
        return new Name(given, family);
    }

    private Target nameColumn(boolean given) {
        var own = given ? Target.GIVEN_NAME : Target.FAMILY_NAME;
        return columns.has(own) ? own : Target.FULL_NAME;
    }

    private record Identity(
            @Nullable String pesel,
            @Nullable String noPeselReason,
            @Nullable String otherIdentifier,
            LocalDate bornOn,
            Sex sex) {}

    private @Nullable Identity identity(RowCells cells) {
        var bornOn = cells.pastDay(Target.BORN_ON);
        if (bornOn != null && bornOn.isBefore(terms.today().minusYears(OLDEST))) {
            cells.say(Target.BORN_ON, Code.TOO_LONG_AGO);
            return null;
        }
        var sexCode = cells.word(Target.SEX);
        var sex = sexCode == null ? null : Coded.of(Sex.class, sexCode);
        var typed = cells.text(Target.PESEL);
        boolean without = "yes".equals(cells.word(Target.NO_PESEL));
        if (typed.isEmpty() || without) {
            if (bornOn == null || sex == null) {
                if (!cells.isBlocked()) {
                    cells.say(columns.has(Target.PESEL) ? Target.PESEL : Target.BORN_ON, Code.NO_IDENTITY);
                }
                return null;
            }
            var other = cells.textOrNull(Target.OTHER_IDENTIFIER);
            return new Identity(
                    null,
                    without ? "not_assigned" : "not_known",
                    other == null && without && !typed.isEmpty() ? typed : other,
                    bornOn,
                    sex);
        }
        var pesel = pesel(cells, typed);
        if (pesel == null) {
            return null;
        }
        if (terms.madeUp() && !pesel.isMadeUp()) {
            cells.say(Target.PESEL, Code.REAL_PESEL);
        }
        if (bornOn != null && !bornOn.equals(pesel.dateOfBirth())) {
            cells.say(Target.BORN_ON, Code.PESEL_OF_OTHER_BIRTH_DATE, day(pesel.dateOfBirth()));
        }
        if (sex != null && sex != pesel.sex()) {
            cells.say(Target.SEX, Code.PESEL_OF_OTHER_SEX);
        }
        return new Identity(pesel.digits(), null, null, pesel.dateOfBirth(), pesel.sex());
    }

    /** Spreadsheets take a PESEL for a number and drop the zeros before it: who was born since 2000 loses one or two. */
    private static @Nullable Pesel pesel(RowCells cells, String typed) {
        var padded = LOST_ZEROS.matcher(typed).matches() ? "0".repeat(PESEL_DIGITS - typed.length()) + typed : typed;
        return switch (Pesel.parse(padded)) {
            case Pesel.Valid(Pesel pesel) -> {
                if (!padded.equals(typed)) {
                    cells.say(Target.PESEL, Code.PESEL_ZEROS_RESTORED);
                }
                yield pesel;
            }
            case Pesel.Invalid(Pesel.Fault fault) -> {
                cells.say(
                        Target.PESEL,
                        switch (fault) {
                            case NOT_ELEVEN_DIGITS -> Code.PESEL_NOT_ELEVEN_DIGITS;
                            case NO_SUCH_DATE -> Code.PESEL_NO_SUCH_DATE;
                            case WRONG_CHECK_DIGIT -> Code.PESEL_WRONG_CHECK_DIGIT;
                        });
                yield null;
            }
        };
    }

    private @Nullable Residence residence(RowCells cells) {
        var locality = cells.textOrNull(Target.LOCALITY);
        var municipality = cells.textOrNull(Target.MUNICIPALITY);
        var county = cells.textOrNull(Target.COUNTY);
        var voivodeship = cells.word(Target.VOIVODESHIP, RowReader::voivodeship);
        var urbanisation = cells.word(Target.URBANISATION);
        var postcode = cells.textOrNull(Target.POSTCODE);
        var spelt = postcode == null ? null : PersonSpelling.postcode(postcode).orElse(null);
        boolean wrongPostcode = postcode != null && spelt == null;
        if (locality == null
                || municipality == null
                || county == null
                || voivodeship == null
                || urbanisation == null
                || wrongPostcode) {
            boolean anything = Stream.of(locality, municipality, cells.textOrNull(Target.STREET), postcode)
                    .anyMatch(Objects::nonNull);
            if (anything) {
                cells.say(
                        wrongPostcode ? Target.POSTCODE : Target.LOCALITY,
                        Code.INCOMPLETE_RESIDENCE,
                        lacking(locality, municipality, county, voivodeship, urbanisation, wrongPostcode));
            }
            return null;
        }
        return new Residence(
                cells.textOrNull(Target.STREET),
                cells.textOrNull(Target.BUILDING),
                cells.textOrNull(Target.FLAT),
                spelt,
                locality,
                municipality,
                county,
                voivodeship,
                Integer.parseInt(urbanisation));
    }

    private static String lacking(
            @Nullable String locality,
            @Nullable String municipality,
            @Nullable String county,
            @Nullable String voivodeship,
            @Nullable String urbanisation,
            boolean wrongPostcode) {
        var lacking = new ArrayList<String>();
        if (wrongPostcode) {
            lacking.add(Target.POSTCODE.label());
        }
        if (locality == null) {
            lacking.add(Target.LOCALITY.label());
        }
        if (municipality == null) {
            lacking.add(Target.MUNICIPALITY.label());
        }
        if (county == null) {
            lacking.add(Target.COUNTY.label());
        }
        if (voivodeship == null) {
            lacking.add(Target.VOIVODESHIP.label());
        }
        if (urbanisation == null) {
            lacking.add(Target.URBANISATION.label());
        }
        return String.join(", ", lacking);
    }

    private static Optional<String> voivodeship(String text) {
        var folded = Headers.fold(text);
        return Stream.of(Voivodeship.values())
                .map(Voivodeship::officialName)
                .filter(name -> Headers.fold(name).equals(folded))
                .findFirst();
    }

    private @Nullable Entry entry(RowCells cells) {
        var education = cells.word(Target.EDUCATION);
        var status = cells.word(Target.LABOUR_STATUS);
        var detail =
                status == null ? null : cells.word(Target.LABOUR_STATUS_DETAIL, text -> Words.detail(status, text));
        var occupation = cells.word(Target.OCCUPATION);
        var endsOn = cells.day(Target.EDUCATION_ENDS_ON);
        if (status != null && Words.leavesRegistrationOpen(cells.text(Target.LABOUR_STATUS))) {
            cells.say(Target.LABOUR_STATUS, Code.REGISTERED_NOT_KNOWN);
        }
        if (education == null || status == null || detail == null) {
            boolean anything = education != null || status != null;
            if (anything && !cells.isBlocked()) {
                cells.say(
                        education == null ? Target.EDUCATION : status == null ? Target.LABOUR_STATUS : detailColumn(),
                        Code.INCOMPLETE_ENTRY);
            }
            return null;
        }
        boolean works = status.equals("employed");
        return new Entry(
                education,
                status,
                detail,
                works ? occupation : null,
                works ? cells.textOrNull(Target.EMPLOYER) : null,
                detail.equals("in_education") ? endsOn : null);
    }

    private Target detailColumn() {
        return columns.has(Target.LABOUR_STATUS_DETAIL) ? Target.LABOUR_STATUS_DETAIL : Target.LABOUR_STATUS;
    }

    private @Nullable Exit exit(RowCells cells) {
        var on = cells.pastDay(Target.EXITED_ON);
        var completed = cells.word(Target.PATH_COMPLETED);
        var situations = Stream.of(Target.EXIT_SITUATION, Target.SECOND_EXIT_SITUATION)
                .map(cells::word)
                .filter(Objects::nonNull)
                .filter(code -> !code.equals("not_applicable"))
                .distinct()
                .toList();
        if (on == null) {
            if (!situations.isEmpty() && cells.text(Target.EXITED_ON).isEmpty()) {
                cells.say(Target.EXIT_SITUATION, Code.SITUATION_WITHOUT_EXIT);
            }
            return null;
        }
        return new Exit(on, "yes".equals(completed), situations);
    }

    private @Nullable ListedEvidence evidence(RowCells cells, @Nullable LocalDate declaredOn) {
        var issuedOn = cells.pastDay(Target.EVIDENCE_ISSUED_ON);
        var validUntil = cells.day(Target.EVIDENCE_VALID_UNTIL);
        var code = columns.has(Target.EVIDENCE_KIND)
                ? cells.word(
                        Target.EVIDENCE_KIND, text -> terms.evidenceKind(text).map(kind -> kind.code()))
                : kindOfHeader();
        if (issuedOn == null && validUntil == null) {
            return null;
        }
        if (issuedOn == null || code == null || (validUntil != null && validUntil.isBefore(issuedOn))) {
            cells.say(
                    issuedOn == null ? Target.EVIDENCE_VALID_UNTIL : Target.EVIDENCE_ISSUED_ON,
                    Code.EVIDENCE_INCOMPLETE);
            return null;
        }
        var day = declaredOn == null ? terms.today() : declaredOn;
        var validity = new EvidenceValidity(terms.eligibility(), day);
        var paper = new Evidence(Ids.next(), code, issuedOn, validUntil);
        if (!validity.holds(paper)) {
            var last = validity.lastDay(paper);
            cells.say(
                    Target.EVIDENCE_ISSUED_ON,
                    Code.EXPIRED_EVIDENCE,
                    terms.eligibility().evidenceName(code),
                    last.equals(LocalDate.MAX) ? day(issuedOn) : day(last),
                    day(day));
        }
        return new ListedEvidence(code, issuedOn, validUntil);
    }

    private @Nullable String kindOfHeader() {
        int column = columns.of(Target.EVIDENCE_ISSUED_ON);
        return column < 0
                ? null
                : terms.evidenceKind(columns.headers().get(column))
                        .map(kind -> kind.code())
                        .orElse(null);
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

    private void days(RowCells cells, @Nullable LocalDate declaredOn, @Nullable Exit exit) {
        if (declaredOn != null && terms.isOutsidePeriod(declaredOn)) {
            cells.say(Target.DECLARED_ON, Code.DECLARED_OUTSIDE_PERIOD);
        }
        if (declaredOn != null && exit != null && exit.on().isBefore(declaredOn)) {
            cells.say(Target.EXITED_ON, Code.EXIT_BEFORE_DECLARATION, day(declaredOn));
        }
    }

    private void project(RowCells cells) {
        var number = cells.text(Target.AGREEMENT_NUMBER);
        var own = terms.export() == null ? "" : terms.export().agreementNumber();
        if (!number.isEmpty() && !own.isEmpty() && !number.equals(own)) {
            cells.say(Target.AGREEMENT_NUMBER, Code.OTHER_PROJECT, own);
        }
    }

    /** The supports of a row, several of them joined by a stroke in each of their columns; source: domain 1.5 [T10]. */
    private static List<Support> supports(RowCells cells) {
        var scopes = parts(cells.text(Target.SUPPORT_SCOPE));
        var kinds = parts(cells.text(Target.SUPPORT_KIND));
        var subKinds = parts(cells.text(Target.SUPPORT_SUB_KIND));
        var days = parts(cells.text(Target.SUPPORT_STARTED_ON));
        var supports = new ArrayList<Support>();
        for (int at = 0; at < days.size(); at++) {
            var day = ListedDate.parse(days.get(at));
            if (day.isPresent()) {
                var kind = Words.code(Target.SUPPORT_KIND, part(kinds, at)).orElse(null);
                supports.add(new Support(
                        part(scopes, at).isEmpty() ? null : part(scopes, at),
                        kind,
                        part(subKinds, at).isEmpty() || kind == null ? null : Words.subKind(kind, part(subKinds, at)),
                        day.get(),
                        day.get()));
            }
        }
        return supports;
    }

    private static List<String> parts(String joined) {
        return joined.isEmpty() ? List.of() : List.of(JOINER.split(joined, -1));
    }

    private static String part(List<String> parts, int at) {
        return at < parts.size() ? parts.get(at).strip() : "";
    }

    private static String day(LocalDate day) {
        return Texts.date(day);
    }
}
