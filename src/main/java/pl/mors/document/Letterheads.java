package pl.mors.document;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import pl.mors.document.office.CaseQueries;
import pl.mors.document.office.OfficeCase;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.Tenancy;

/** Letterheads of the current organisation. */
@Component
public class Letterheads {

    private final Organisations organisations;
    private final CaseQueries cases;

    Letterheads(Organisations organisations, CaseQueries cases) {
        this.organisations = organisations;
        this.cases = cases;
    }

    /** Whose papers they are. */
    public PublicOrganisation organisation() {
        var id = Tenancy.organisation();
        return organisations.all().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /**
     * The letterhead of a paper that belongs to no programme.
     *
     * @param subject what the paper is about; the number of the case about it stands on the paper, once there is one
     */
    public Letterhead about(UUID subject) {
        return about(subject, List.of(), List.of());
    }

    /**
     * The letterhead of a paper that somebody pays for.
     *
     * @param subject as above
     * @param funding who pays, in words
     * @param marks the same in pictures
     */
    public Letterhead about(UUID subject, List<String> funding, List<Mark> marks) {
        var own = organisation();
        return new Letterhead(
                own.name(),
                Stream.of(Stream.of(own.streetAddress(), own.postalAddress()), Stream.of(own.phone(), own.email()))
                        .map(Letterheads::line)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                funding,
                marks,
                cases.about(subject).map(OfficeCase::caseNumber).orElse(null));
    }

    private static String line(Stream<@Nullable String> parts) {
        return String.join(", ", parts.filter(Objects::nonNull).toList());
    }
}
