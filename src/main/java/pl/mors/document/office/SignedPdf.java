package pl.mors.document.office;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javax.naming.InvalidNameException;
import javax.naming.ldap.LdapName;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.jspecify.annotations.Nullable;
import pl.mors.document.BoundedPdf;
import pl.mors.document.FileSource;

/**
 * Reads which electronic signatures a PDF holds (PAdES), as a qualified certificate and a trusted profile leave them. It says what the
 * file says; whether that is true only a validator with the lists of trusted services can tell.
 */
final class SignedPdf {

    private SignedPdf() {}

    /** In the order in which they were added; none for a PDF that cannot be read. */
    static List<PaperSignature> signatures(FileSource source) throws IOException {
        byte[] bytes = source.bytes();
        try (var document = BoundedPdf.open(bytes)) {
            return document.getSignatureDictionaries().stream()
                    .map(signature -> read(signature, bytes))
                    .toList();
        } catch (IOException | RuntimeException unreadable) {
            return List.of();
        }
    }

    private static PaperSignature read(PDSignature signature, byte[] file) {
        var at = signature.getSignDate();
        return new PaperSignature(signer(signature), at == null ? null : at.toInstant(), coversWhole(signature, file));
    }

    private static @Nullable String signer(PDSignature signature) {
        var name = signature.getName();
        return name == null || name.isBlank()
                ? nameInCertificate(signature.getContents()).orElse(null)
                : name.strip();
    }

    /** The range that was signed is the whole file but for the place of the signature itself. */
    private static boolean coversWhole(PDSignature signature, byte[] file) {
        int[] range = signature.getByteRange();
        return range != null && range.length == 4 && range[0] == 0 && range[2] + range[3] == file.length;
    }

    /** Whom the certificate names that has issued no other in the signature. */
    private static Optional<String> nameInCertificate(byte @Nullable [] signedData) {
        if (signedData == null || signedData.length == 0) {
            return Optional.empty();
        }
        try {
            var certificates =
                    CertificateFactory.getInstance("X.509")
                            .generateCertificates(new ByteArrayInputStream(signedData))
                            .stream()
                            .map(X509Certificate.class::cast)
                            .toList();
            return certificates.stream()
                    .filter(one -> certificates.stream()
                            .noneMatch(other -> !other.equals(one)
                                    && other.getIssuerX500Principal().equals(one.getSubjectX500Principal())))
                    .map(one -> commonName(one.getSubjectX500Principal().getName()))
                    .filter(Objects::nonNull)
                    .findFirst();
        } catch (CertificateException unreadable) {
            return Optional.empty();
        }
    }

    private static @Nullable String commonName(String subject) {
        try {
            return new LdapName(subject)
                    .getRdns().stream()
                            .filter(part -> part.getType().equalsIgnoreCase("CN"))
                            .map(part -> part.getValue().toString())
                            .findFirst()
                            .orElse(null);
        } catch (InvalidNameException unreadable) {
            return null;
        }
    }
}
