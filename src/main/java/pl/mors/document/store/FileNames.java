package pl.mors.document.store;

import java.text.Normalizer;

/** Names of files as senders give them, made fit to keep: one line, without folders, letters composed. */
final class FileNames {

    private static final int MAX_LENGTH = 200;
    private static final String NAMELESS = "plik";

    private FileNames() {}

    static String clean(String name) {
        String last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
        String plain = Normalizer.normalize(last, Normalizer.Form.NFC)
                .replaceAll("[\\p{Cc}\\p{Cf}\ufffd]", "")
                .strip();
        if (plain.isEmpty()) {
            return NAMELESS;
        }
        int tooMuch = plain.length() - MAX_LENGTH;
        int dot = plain.lastIndexOf('.');
        // The end says the type, so it's the middle that goes.
        return tooMuch <= 0 || dot < tooMuch
                ? plain.substring(0, Math.min(plain.length(), MAX_LENGTH))
                : plain.substring(0, dot - tooMuch) + plain.substring(dot);
    }
}
