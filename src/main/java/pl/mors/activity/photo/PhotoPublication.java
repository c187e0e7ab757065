package pl.mors.activity.photo;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * R13: a photograph may be published where everybody who can be told on it has agreed to it, and nobody has refused or withdrawn. That
 * nobody can be told on it is something that somebody has to say. Source: uodo in pal-services 2.3.
 */
public final class PhotoPublication {

    /** Why a photograph may not be published there. */
    public enum Refusal {
        NOT_LOOKED_AT,
        /** Somebody refused, or withdrew what they had agreed to. */
        DENIED,
        NOT_ASKED;

        public String textKey() {
            return "activity.photo.refused." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What somebody who can be told said about publishing there. */
    public enum Answer {
        AGREED,
        DENIED,
        NOT_ASKED
    }

    private PhotoPublication() {}

    /**
     * @param lookedAt whether somebody said who can be told on it, or that nobody can
     * @param answers of all who can be told
     */
    static Optional<Refusal> check(boolean lookedAt, Collection<Answer> answers) {
        if (!lookedAt) {
            return Optional.of(Refusal.NOT_LOOKED_AT);
        }
        if (answers.contains(Answer.DENIED)) {
            return Optional.of(Refusal.DENIED);
        }
        return answers.contains(Answer.NOT_ASKED) ? Optional.of(Refusal.NOT_ASKED) : Optional.empty();
    }
}
