package pl.mors.document.office;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import pl.mors.document.FileSource;

class SignedPdfTest {

    @Test
    void readsWhoSignedAndWhenFromTheCertificate() throws IOException {
        assertThat(SignedPdf.signatures(FileSource.of(SignedPapers.signed(SignedPapers.unsigned(), null))))
                .containsExactly(new PaperSignature(SignedPapers.SIGNER, SignedPapers.SIGNED_AT, true));
    }

    @Test
    void prefersTheNameInTheSignature() throws IOException {
        assertThat(SignedPdf.signatures(FileSource.of(SignedPapers.signed(SignedPapers.unsigned(), " Jan Próbny "))))
                .extracting(PaperSignature::signer)
                .containsExactly("Jan Próbny");
    }

    @Test
    void seesThatSomethingWasAddedAfterASignature() throws IOException {
        var twice = SignedPapers.signed(SignedPapers.signed(SignedPapers.unsigned(), null), "Jan Próbny");
        assertThat(SignedPdf.signatures(FileSource.of(twice)))
                .extracting(PaperSignature::coversWhole)
                .containsExactly(false, true);
    }

    @Test
    void findsNoneWhereThereIsNone() throws IOException {
        assertThat(SignedPdf.signatures(FileSource.of(SignedPapers.unsigned()))).isEmpty();
        assertThat(SignedPdf.signatures(FileSource.of("%PDF-1.7 broken".getBytes(StandardCharsets.US_ASCII))))
                .isEmpty();
    }
}
