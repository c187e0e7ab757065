package pl.mors.intake.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;
import pl.mors.intake.listing.ListedPerson;
import pl.mors.platform.Ids;

/** Writes people into the table of the listed ones, as COPY takes them: one line each, tabs between the values. */
final class CopyOfList implements AutoCloseable {

    private static final String COPY = """
            COPY listed (line, number, given_name, family_name, pesel, no_pesel_reason, other_identifier, born_on, sex, citizenship,
                phone, email, street, building, flat, postcode, locality, district, municipality, county, voivodeship, urbanisation,
                residence_from, declared_on, education, labour_status, labour_status_detail, occupation, employer,
                education_ends_on, institution, institution_nip, at_risk, questions, answers, answer_ids, exited_on, path_completed, situations, evidence_kind,
                evidence_issued_on, evidence_valid_until, ids) FROM STDIN""";

    /** One for each row that a person may add: person, participation, residence, declaration, entry, exit, situation, evidence, institution. */
    private static final int IDS = 9;

    private final PGCopyOutputStream out;
    private final LocalDate today;
    private final StringBuilder line = new StringBuilder(512);

    CopyOfList(PGConnection connection, LocalDate today) throws SQLException {
        this.out = new PGCopyOutputStream(connection, COPY, 1 << 16);
        this.today = today;
    }

    void add(ListedPerson person) throws IOException {
        line.setLength(0);
        value(person.line());
        value(person.number());
        value(person.givenName());
        value(person.familyName());
        value(person.pesel());
        value(person.noPeselReason());
        value(person.otherIdentifier());
        value(person.bornOn());
        value(person.sex().code());
        value(person.citizenship());
        value(person.phone());
        value(person.email());
        residence(person);
        value(person.declaredOn());
        entry(person);
        value(person.atRisk());
        var questions = List.copyOf(person.answers().keySet());
        array(questions);
        array(questions.stream()
                .map(question -> Objects.requireNonNull(person.answers().get(question)))
                .toList());
        array(ids(questions.size()));
        exit(person);
        evidence(person);
        array(ids(IDS));
        line.setCharAt(line.length() - 1, '\n');
        out.write(line.toString().getBytes(StandardCharsets.UTF_8));
    }

    private void residence(ListedPerson person) {
        var home = person.residence();
        value(home == null ? null : home.street());
        value(home == null ? null : home.building());
        value(home == null ? null : home.flat());
        value(home == null ? null : home.postcode());
        value(home == null ? null : home.locality());
        value(person.district());
        value(home == null ? null : home.municipality());
        value(home == null ? null : home.county());
        value(home == null ? null : home.voivodeship());
        value(home == null ? null : home.urbanisation());
        // The address was stated on joining, at the latest on the day of the first support.
        value(Stream.concat(
                        Stream.ofNullable(person.declaredOn()),
                        person.supports().stream().map(support -> support.startedOn()))
                .filter(day -> !day.isBefore(person.bornOn()))
                .min(LocalDate::compareTo)
                .orElse(today));
    }

    private void entry(ListedPerson person) {
        var entry = person.entry();
        value(entry == null ? null : entry.education());
        value(entry == null ? null : entry.labourStatus());
        value(entry == null ? null : entry.labourStatusDetail());
        value(entry == null ? null : entry.occupation());
        value(entry == null ? null : entry.employer());
        value(entry == null ? null : entry.educationEndsOn());
        var institution = person.institution();
        value(institution == null ? null : institution.name());
        value(institution == null ? null : institution.nip());
    }

    private void exit(ListedPerson person) {
        var exit = person.exit();
        value(exit == null ? null : exit.on());
        value(exit == null ? null : exit.pathCompleted());
        array(exit == null ? List.of() : exit.situations());
    }

    private void evidence(ListedPerson person) {
        var evidence = person.evidence();
        value(evidence == null ? null : evidence.kind());
        value(evidence == null ? null : evidence.issuedOn());
        value(evidence == null ? null : evidence.validUntil());
    }

    private static List<String> ids(int count) {
        return Stream.generate(Ids::next).limit(count).map(Object::toString).toList();
    }

    private void array(Collection<String> codes) {
        value(codes.stream().collect(Collectors.joining(",", "{", "}")));
    }

    private void value(@Nullable Object value) {
        if (value == null) {
            line.append("\\N");
        } else {
            var text = value.toString();
            for (int at = 0; at < text.length(); at++) {
                char letter = text.charAt(at);
                switch (letter) {
                    case '\\' -> line.append("\\\\");
                    case '\n', '\r', '\t' -> line.append(' ');
                    case '\0' -> {}
                    default -> line.append(letter);
                }
            }
        }
        line.append('\t');
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
