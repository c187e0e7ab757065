package pl.mors.reporting.export;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.InstitutionId;
import pl.mors.participant.InstitutionUrls;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Href;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Slice;
import pl.mors.programme.ProgrammeUrls;
import pl.mors.reporting.reportability.Finding;

/**
 * Institutions and people whom a file would leave out, each with what is to be mended and where.
 *
 * @param institutions by name; a programme has tens
 * @param total how many people there are on all pages
 */
public record LeftOutPage(
        String code,
        String programme,
        LocalDate asOf,
        Form form,
        List<InstitutionRow> institutions,
        int total,
        Slice<Row> rows) {

    public LeftOutPage {
        institutions = List.copyOf(institutions);
    }

    /** An institution with what keeps it out. */
    public record InstitutionRow(String name, String href, List<Reason> reasons) {}

    /** A person with what keeps them out. */
    public record Row(int number, String name, String href, List<Reason> reasons) {}

    /** A finding in a sentence, and the page that mends it; null where nothing can be typed, only done. */
    public record Reason(String text, @Nullable String href) {}

    static InstitutionRow row(String programmeCode, LeftOutInstitution leftOut) {
        var institution = leftOut.institution();
        var id = new InstitutionId(institution.id());
        return new InstitutionRow(
                institution.name(),
                InstitutionUrls.participant(programmeCode, id),
                leftOut.findings().stream()
                        .map(finding -> new Reason(
                                Texts.t(finding.textKey(), finding.args().toArray()), href(finding, programmeCode, id)))
                        .toList());
    }

    private static String href(Finding finding, String programmeCode, InstitutionId institution) {
        return switch (finding.mendedAt()) {
            case INSTITUTION -> InstitutionUrls.institution(institution);
            case PROGRAMME -> ProgrammeUrls.programme(programmeCode);
            default -> InstitutionUrls.participant(programmeCode, institution);
        };
    }

    static Row row(String programmeCode, LeftOut leftOut) {
        var person = leftOut.person();
        var participation = new ParticipationId(person.participation());
        return new Row(
                person.number(),
                person.name(),
                ParticipantUrls.participation(participation),
                leftOut.findings().stream()
                        .map(finding -> new Reason(
                                Texts.t(finding.textKey(), finding.args().toArray()),
                                href(finding, programmeCode, new PersonId(person.person()), participation)))
                        .toList());
    }

    private static @Nullable String href(
            Finding finding, String programmeCode, PersonId person, ParticipationId participation) {
        if (finding.code() == Finding.Code.NO_SUPPORT) {
            return null;
        }
        return switch (finding.mendedAt()) {
            case PERSON -> PersonUrls.person(person);
            case DECLARATION -> ParticipantUrls.declaration(person, programmeCode);
            case PARTICIPATION -> ParticipantUrls.participation(participation);
            case EXIT -> ParticipantUrls.exit(participation);
            case FOLLOW_UP -> ParticipantUrls.followUp(participation);
            case PROGRAMME -> ProgrammeUrls.programme(programmeCode);
            case INSTITUTION, INSTITUTION_PARTICIPATION ->
                throw new IllegalStateException(finding.code() + " says nothing of a person");
        };
    }

    /** Whether the file tells of everybody. */
    public boolean nobody() {
        return total == 0 && institutions.isEmpty();
    }

    public Href address() {
        return ExportUrls.leftOut(code, asOf);
    }

    public String action() {
        return ExportUrls.LEFT_OUT.replace("{code}", code);
    }

    public String programmeHref() {
        return ProgrammeUrls.programme(code);
    }

    public String exportsHref() {
        return ExportUrls.exports(code);
    }

    public String asOfField() {
        return ExportUrls.AS_OF;
    }

    public List<Link> trail() {
        return List.of(Link.to(Texts.t("reporting.export.title"), ExportUrls.exports(code)));
    }
}
