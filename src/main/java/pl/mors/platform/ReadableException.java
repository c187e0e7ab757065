package pl.mors.platform;

import org.jspecify.annotations.Nullable;

/**
 * A failure told to whoever runs MORS in one sentence that says what is wrong and what to do; no stack trace follows it.
 * The command line turns it into its exit code.
 */
public final class ReadableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final int FAULT = 1;
    private static final int REFUSAL = 2;

    private final int exitCode;

    private ReadableException(int exitCode, String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
        this.exitCode = exitCode;
    }

    /** Wrong usage or bad input: whoever asked can mend it (exit code 2). */
    public static ReadableException refusal(String sentence) {
        return new ReadableException(REFUSAL, sentence, null);
    }

    /** Something around the program is broken (exit code 1). */
    public static ReadableException fault(String sentence) {
        return new ReadableException(FAULT, sentence, null);
    }

    /** Something around the program is broken (exit code 1), with the exception that showed it. */
    public static ReadableException fault(String sentence, Throwable cause) {
        return new ReadableException(FAULT, sentence, cause);
    }

    /** The sentence for the person at the keyboard. */
    public String sentence() {
        return String.valueOf(getMessage());
    }

    public int exitCode() {
        return exitCode;
    }

    /** The readable exception among the causes of another one, which frameworks like to wrap. */
    public static @Nullable ReadableException within(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ReadableException readable) {
                return readable;
            }
        }
        return null;
    }
}
