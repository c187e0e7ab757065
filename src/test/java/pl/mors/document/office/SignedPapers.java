package pl.mors.document.office;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.Calendar;
import java.util.Objects;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;

/** PDFs with signatures of a made-up certificate; as signatures they are worth nothing. */
public final class SignedPapers {

    static final String SIGNER = "Anna Próbna";
    static final Instant SIGNED_AT = Instant.parse("2019-05-14T08:30:00Z");

    private SignedPapers() {}

    public static byte[] unsigned() throws IOException {
        try (var document = new PDDocument();
                var out = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(out);
            return out.toByteArray();
        }
    }

    /** @param name what the signature itself says of the signer; null where only the certificate does */
    public static byte[] signed(byte[] pdf, @Nullable String name) throws IOException {
        byte[] signedData;
        try (var in = Objects.requireNonNull(SignedPapers.class.getResourceAsStream("/paper/signature.p7s"))) {
            signedData = in.readAllBytes();
        }
        try (var document = Loader.loadPDF(pdf);
                var out = new ByteArrayOutputStream()) {
            var signature = new PDSignature();
            signature.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
            signature.setSubFilter(PDSignature.SUBFILTER_ETSI_CADES_DETACHED);
            signature.setName(name);
            var at = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
            at.setTimeInMillis(SIGNED_AT.toEpochMilli());
            signature.setSignDate(at);
            document.addSignature(signature, content -> signedData);
            document.saveIncremental(out);
            return out.toByteArray();
        }
    }
}
