package pl.mors.document.keys;

import com.google.crypto.tink.Parameters;
import com.google.crypto.tink.mac.PredefinedMacParameters;
import com.google.crypto.tink.streamingaead.AesGcmHkdfStreamingParameters;
import java.security.GeneralSecurityException;
import pl.mors.platform.Coded;

/** What a key set of an organisation is for. */
enum KeyPurpose implements Coded {
    /** Enciphers content in segments: a changed, missing, moved or additional one is noticed. */
    CONTENT {
        @Override
        Parameters parameters() throws GeneralSecurityException {
            return AesGcmHkdfStreamingParameters.builder()
                    .setKeySizeBytes(KEY_BYTES)
                    .setDerivedAesGcmKeySizeBytes(KEY_BYTES)
                    .setHkdfHashType(AesGcmHkdfStreamingParameters.HashType.SHA256)
                    .setCiphertextSegmentSizeBytes(OrganisationKeys.SEGMENT_BYTES)
                    .build();
        }
    },
    /** Gives content its address: nobody outside can tell from it whether a known paper is kept here. */
    ADDRESS {
        @Override
        Parameters parameters() {
            return PredefinedMacParameters.HMAC_SHA256_256BITTAG;
        }
    };

    private static final int KEY_BYTES = 32;

    abstract Parameters parameters() throws GeneralSecurityException;
}
