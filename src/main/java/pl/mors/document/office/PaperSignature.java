package pl.mors.document.office;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An electronic signature as it stands in a file. Nobody checked that it is valid.
 *
 * @param signer whom the signer's certificate names; null where it cannot be read
 * @param signedAt when, as the signer's machine said; null where it did not
 * @param coversWhole whether nothing was added to the file afterwards
 */
public record PaperSignature(
        @Nullable String signer, @Nullable Instant signedAt, boolean coversWhole) {}
