package pl.mors.employment;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import pl.mors.IntegrationTest;
import pl.mors.document.DocumentUrls;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.PageCode;
import pl.mors.document.SignedCopies;
import pl.mors.document.StoreFileOutcome.Stored;
import pl.mors.identity.Role;

/** The attendance list of an internship comes home signed by its code. */
@IntegrationTest
class SignedMonthPagesTest extends InternshipSteps {

    @Autowired
    private FileStore files;

    @Autowired
    private SignedCopies copies;

    @Test
    void theSignedListStandsWithItsMonth() throws Exception {
        var internship = agree("15.04.2019", "14.07.2019");
        assertThat(coordinator.get(EmploymentUrls.sheetPaper(internship, APRIL)))
                .hasStatusOk();
        assertThat(coordinator.page(EmploymentUrls.sheet(internship, APRIL))).doesNotContain("Podpisany egzemplarz");
        var copy = filed();
        var address = EmploymentUrls.signedSheet(internship, APRIL, copy);

        assertThat(coordinator.page(EmploymentUrls.sheet(internship, APRIL))).contains("Podpisany egzemplarz", address);
        assertThat(coordinator.page(EmploymentUrls.sheet(internship, APRIL.plusMonths(1))))
                .doesNotContain("Podpisany egzemplarz");
        assertThat(coordinator.page(EmploymentUrls.internship(internship))).contains(address);
        assertThat(coordinator.get(address)).hasStatusOk().hasContentType("image/jpeg");
        assertThat(coordinator.get(EmploymentUrls.signedSheet(internship, APRIL.plusMonths(1), copy)))
                .as("another month's")
                .hasStatus(404);
        assertThat(clerks.of(world.town(), Role.COORDINATOR).get(address))
                .as("another town's")
                .hasStatus(404);
        assertThat(accountant.get(address)).hasStatus(403);
        assertThat(coordinator.page(DocumentUrls.evidence(copy)))
                .contains("Podpisana lista obecności na stażu, str. 1", "30.04.2019")
                .contains(EmploymentUrls.internship(internship));
    }

    @Test
    void theListOfAMonthThatTheInternshipLostStaysInTheStore() throws Exception {
        var internship = agree("15.04.2019", "14.07.2019");
        coordinator.get(EmploymentUrls.sheetPaper(internship, APRIL.plusMonths(3)));
        var copy = filed();
        town.inside(() -> {
            jdbc.sql("UPDATE internship_agreement SET superseded_at = clock_timestamp()")
                    .update();
            jdbc.sql("""
                    INSERT INTO internship_agreement (organisation_id, id, internship_id, person_id, employer_id, legal_form, number,
                        signed_on, period, weekly_hours, full_weekly_hours, duties, tutor_name, employer_name)
                    SELECT organisation_id, gen_random_uuid(), internship_id, person_id, employer_id, legal_form, number, signed_on,
                        '[2019-04-15,2019-05-31]', weekly_hours, full_weekly_hours, duties, tutor_name, employer_name
                    FROM internship_agreement
                    """).update();
        });

        assertThat(coordinator.page(DocumentUrls.evidence(copy)))
                .contains("Podpisana lista obecności na stażu, str. 1");
        assertThat(coordinator.get(EmploymentUrls.signedSheet(internship, APRIL.plusMonths(3), copy)))
                .hasStatusOk();
    }

    private UUID filed() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(8, 8, BufferedImage.TYPE_BYTE_GRAY), "jpeg", out);
        return Objects.requireNonNull(town.inside(() -> {
            var paper = jdbc.sql("SELECT id FROM printed_paper WHERE kind = 'internship_month'")
                    .query(UUID.class)
                    .single();
            var file = (Stored) files.store(FileKind.PAPER, "strona-1.jpg", FileSource.of(out.toByteArray()));
            return copies.keep(new PageCode(PageCode.Kind.PAPER, paper, 1), file.id());
        }));
    }
}
