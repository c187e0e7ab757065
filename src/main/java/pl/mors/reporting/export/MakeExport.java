package pl.mors.reporting.export;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.document.FileKind;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.document.StoredFile;
import pl.mors.platform.DataFolder;
import pl.mors.platform.Ids;
import pl.mors.platform.sheet.SheetFormat;
import pl.mors.programme.Programme;
import pl.mors.reporting.participants.ExportTerms;
import pl.mors.reporting.participants.ReportedInstitutions;
import pl.mors.reporting.participants.ReportedParticipation;
import pl.mors.reporting.participants.ReportedParticipations;
import pl.mors.reporting.reportability.ReportabilityPolicy;

/** Makes a participants' file of whoever may be reported, and keeps it as told, with the number of those left out. */
@Service
class MakeExport {

    /** Whom a file tells. */
    enum Contents {
        /** With the institutions among them where the profile has both in one file. */
        PEOPLE,
        INSTITUTIONS
    }

    private final ReportedParticipations participations;
    private final ReportedInstitutions institutions;
    private final ExportRepository repository;
    private final FileStore files;
    private final DataFolder folder;
    private final ReportabilityPolicy policy = new ReportabilityPolicy();

    MakeExport(
            ReportedParticipations participations,
            ReportedInstitutions institutions,
            ExportRepository repository,
            FileStore files,
            DataFolder folder) {
        this.participations = participations;
        this.institutions = institutions;
        this.repository = repository;
        this.files = files;
        this.folder = folder;
    }

    /** What came of it. */
    sealed interface Outcome {

        /** Made, with whoever is left out of it. */
        record Made(
                UUID export,
                StoredFile file,
                ExportTerms terms,
                int people,
                int institutions,
                List<LeftOut> leftOut,
                List<LeftOutInstitution> institutionsLeftOut)
                implements Outcome {}

        /** The programme can have no such file. */
        record Refused(TermsOutcome.Refusal reason) implements Outcome {}

        /** The profile has no file of institutions alone. */
        record NoFileOfInstitutions() implements Outcome {}
    }

    /**
     * Makes the file.
     *
     * @param asOf the last day whose supports and exits count
     */
    @Transactional
    Outcome make(Programme programme, LocalDate asOf, SheetFormat format, Contents contents) {
        return switch (TermsOutcome.of(programme, asOf)) {
            case TermsOutcome.Possible(ExportTerms terms) ->
                contents == Contents.INSTITUTIONS && !terms.profile().hasFileOfInstitutions()
                        ? new Outcome.NoFileOfInstitutions()
                        : write(programme, terms, asOf, format, contents);
            case TermsOutcome.Refusal refusal -> new Outcome.Refused(refusal);
        };
    }

    /** By way of a file of one's own that nobody else may read: the store reads its source twice. */
    private Outcome write(
            Programme programme, ExportTerms terms, LocalDate asOf, SheetFormat format, Contents contents) {
        try {
            Path draft = folder.newDraft("." + format.extension());
            try {
                Written written;
                try (OutputStream out = Files.newOutputStream(draft)) {
                    written = switch (contents) {
                        case PEOPLE -> writePeople(programme, terms, asOf, format, out);
                        case INSTITUTIONS -> writeInstitutions(programme, terms, asOf, format, out);
                    };
                }
                var name = "%s_%s_%s.%s"
                        .formatted(
                                contents == Contents.PEOPLE ? "Uczestnicy" : "Instytucje",
                                programme.code(),
                                asOf,
                                format.extension());
                var file = keep(name, draft);
                var export = Ids.next();
                repository.add(export, programme.id(), terms.profile().code(), asOf, written, file.id());
                return new Outcome.Made(
                        export,
                        file,
                        terms,
                        written.people(),
                        written.institutions(),
                        written.leftOut(),
                        written.institutionsLeftOut());
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the export cannot be written", e);
        }
    }

    /** How many stand in a file, and who does not. */
    record Written(int people, int institutions, List<LeftOut> leftOut, List<LeftOutInstitution> institutionsLeftOut) {

        int left() {
            return leftOut.size() + institutionsLeftOut.size();
        }
    }

    private Written writeInstitutions(
            Programme programme, ExportTerms terms, LocalDate asOf, SheetFormat format, OutputStream out)
            throws IOException {
        var leftOut = new ArrayList<LeftOutInstitution>();
        try (var file = ParticipantsFile.ofInstitutions(terms, format, out)) {
            return new Written(0, add(programme, terms, asOf, file, leftOut), List.of(), leftOut);
        }
    }

    private int add(
            Programme programme,
            ExportTerms terms,
            LocalDate asOf,
            ParticipantsFile file,
            List<LeftOutInstitution> leftOut)
            throws IOException {
        int told = 0;
        for (var institution : institutions.of(programme.id(), asOf)) {
            var findings = policy.check(institution, terms);
            if (findings.isEmpty()) {
                file.add(institution);
                told++;
            } else {
                leftOut.add(new LeftOutInstitution(institution, findings));
            }
        }
        return told;
    }

    private Written writePeople(
            Programme programme, ExportTerms terms, LocalDate asOf, SheetFormat format, OutputStream out)
            throws IOException {
        int people = 0;
        var leftOut = new ArrayList<LeftOut>();
        var institutionsLeftOut = new ArrayList<LeftOutInstitution>();
        try (var all = participations.of(programme.id(), asOf);
                var file = ParticipantsFile.open(terms, format, out)) {
            int told = terms.profile().hasInstitutionsAmongPeople()
                    ? add(programme, terms, asOf, file, institutionsLeftOut)
                    : 0;
            for (var person : (Iterable<ReportedParticipation>) all::iterator) {
                var findings = policy.check(person, terms);
                if (findings.isEmpty()) {
                    file.add(person);
                    people++;
                } else {
                    leftOut.add(new LeftOut(person, findings));
                }
            }
            return new Written(people, told, leftOut, institutionsLeftOut);
        }
    }

    private StoredFile keep(String name, Path draft) {
        return switch (files.storeOwn(FileKind.EXPORT, name, () -> Files.newInputStream(draft))) {
            case StoreFileOutcome.Stored stored -> files.find(stored.id()).orElseThrow();
            case StoreFileOutcome.Refused refused ->
                throw new IllegalStateException("the export was not kept: " + refused.reason());
        };
    }
}
