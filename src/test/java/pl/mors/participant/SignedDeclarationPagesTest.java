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
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.PageCode;
import pl.mors.document.SignedCopies;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.identity.Role;

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

    /** Whoever does not take part yet has nothing to file the scan with. */
    @Test
    void aDraftBearsACodeOnceSomebodyTakesPart() {
        assertThat(clerk.post(ParticipantUrls.declarationToSign(halina, programme.code()), declaration()))
                .hasStatusOk();
        assertThat(count("printed_paper p JOIN participation a ON a.id = p.subject_id WHERE p.kind = 'declaration'"))
                .isOne();

        var irena = people.resident(town, "Irena", "Próbna");
        assertThat(clerk.post(ParticipantUrls.declarationToSign(irena, programme.code()), declaration()))
                .hasStatusOk();
        assertThat(count("printed_paper")).isOne();
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
