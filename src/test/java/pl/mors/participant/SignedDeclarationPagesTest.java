package pl.mors.participant;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.Clerk;
import pl.mors.document.DocumentUrls;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.PageCode;
import pl.mors.document.SignedCopies;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.identity.Role;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;

/** A declaration that came back signed is as sensitive as what stands on it. */
class SignedDeclarationPagesTest extends CorrectionPages {

    @Autowired
    private FileStore files;

    @Autowired
    private SignedCopies copies;

    @Test
    void theCopyIsShownToWhoMayReadTheDeclaration() {
        assertThat(clerk.get(participation + "/deklaracja.pdf")).hasStatusOk();
        assertThat(clerk.page(participation)).doesNotContain("Podpisany egzemplarz");
        var copy = filed();
        var address = participation + "/deklaracja/podpisana/" + copy;

        assertThat(clerk.page(participation)).contains("Podpisany egzemplarz", "zeskanowano", address);
        assertThat(clerk.get(address)).hasStatusOk();
        var director = clerks.of(town, Role.DIRECTOR);
        assertThat(director.page(participation)).doesNotContain("Podpisany egzemplarz", address);
        assertThat(director.get(address)).hasStatus(403);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(address)).hasStatus(404);
    }

    @Test
    void whatWhoeverTakesPartSignsBelongsToTheParticipation() {
        assertThat(clerk.post(ParticipantUrls.declarationToSign(halina, programme.code()), declaration()))
                .hasStatusOk();
        assertThat(count("printed_paper p JOIN participation a ON a.id = p.subject_id WHERE p.kind = 'declaration'"))
                .isOne();
    }

    @Test
    void theFirstOneLiesWithTheFormUntilItIsRecorded() {
        var irena = checked("Irena");
        var copy = draft(irena);
        var form = ParticipantUrls.declaration(irena, programme.code());
        var address = ParticipantUrls.signedDraft(irena, programme.code(), copy);

        assertThat(clerk.page(form)).contains("Podpisany egzemplarz", address);
        assertThat(clerk.get(address)).hasStatusOk();
        assertThat(clerk.get(ParticipantUrls.signedDraft(halina, programme.code(), copy)))
                .as("under somebody else's name")
                .hasStatus(404);
        assertThat(clerks.of(town, Role.DIRECTOR).get(address)).hasStatus(403);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(address)).hasStatus(404);
        assertThat(clerk.page(DocumentUrls.evidence(copy)))
                .as("also where it is never recorded")
                .contains("Podpisana deklaracja", PersonUrls.person(irena));
        assertThat(clerks.of(town, Role.DIRECTOR).get(DocumentUrls.evidence(copy)))
                .hasStatus(404);

        var joined = Clerk.location(clerk.post(form, declaration()));
        assertThat(clerk.page(joined)).contains("Podpisany egzemplarz", joined + "/deklaracja/podpisana/" + copy);
        assertThat(clerk.get(joined + "/deklaracja/podpisana/" + copy)).hasStatusOk();
        assertThat(clerk.get(participation + "/deklaracja/podpisana/" + copy)).hasStatus(404);
        assertThat(count("evidence_record WHERE kind = 'signed_declaration' AND subject_kind = 'participation'"
                        + " AND person_id = '" + irena + "' AND dated_on = '2019-05-15'"))
                .isOne();
        assertThat(clerk.page(DocumentUrls.evidence(copy))).contains(joined);
    }

    @Test
    void theFirstOneGoesWithThePersonWhenTwoRecordsBecomeOne() {
        var irena = checked("Irena");
        var copy = draft(irena);
        var kept = PersonId.next();
        town.inside(() -> {
            jdbc.sql("""
                    INSERT INTO person (organisation_id, id, given_name, family_name, date_of_birth, sex)
                    VALUES (current_organisation(), ?, 'Irena', 'Próbna', '1950-03-02', 'female')
                    """).param(kept.value()).update();
            assertThat(jdbc.sql("SELECT coalesce(merge_people(gen_random_uuid(), ?, ?, 'dwa wpisy'), '')")
                            .params(kept.value(), irena.value())
                            .query(String.class)
                            .single())
                    .as("why they cannot be merged")
                    .isEmpty();
        });

        assertThat(clerk.page(ParticipantUrls.declaration(kept, programme.code())))
                .contains(ParticipantUrls.signedDraft(kept, programme.code(), copy));
        assertThat(clerk.get(ParticipantUrls.signedDraft(kept, programme.code(), copy)))
                .hasStatusOk();
        var joined = ParticipationId.next();
        town.inside(() -> jdbc.sql("""
                        INSERT INTO participation (organisation_id, id, programme_id, person_id, number, role)
                        VALUES (current_organisation(), ?, ?, ?, 7, 'participant')
                        """)
                .params(joined.value(), programme.id().value(), kept.value())
                .update());
        assertThat(clerk.page(ParticipantUrls.participation(joined)))
                .contains(ParticipantUrls.signedDeclaration(joined, copy));
        assertThat(count("evidence_record WHERE kind = 'signed_declaration' AND person_id = '" + kept + "'"))
                .isOne();
    }

    /** Whom nobody checked has no form either; the store of evidence would not know whose the paper is. */
    @Test
    void withoutACheckNothingIsPrinted() {
        var irena = people.resident(town, "Irena", "Próbna");
        assertThat(clerk.post(ParticipantUrls.declarationToSign(irena, programme.code()), declaration()))
                .hasStatus(422);
        assertThat(count("printed_paper")).isZero();
    }

    private PersonId checked(String givenName) {
        var person = people.resident(town, givenName, "Próbna");
        paper(person, "2018-10-01", null);
        programmes.check(town, programme, person, "f");
        return person;
    }

    private UUID draft(PersonId person) {
        assertThat(clerk.post(ParticipantUrls.declarationToSign(person, programme.code()), declaration()))
                .hasStatusOk();
        return filed();
    }

    private UUID filed() {
        return town.inside(() -> {
            var paper =
                    jdbc.sql("SELECT id FROM printed_paper").query(UUID.class).single();
            var file = (Stored) files.store(FileKind.PAPER, "strona-1.jpg", FileSource.of(jpeg()));
            return copies.keep(new PageCode(PageCode.Kind.PAPER, paper, 1), file.id());
        });
    }

    private static byte[] jpeg() {
        try (var out = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "jpeg", out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
