package pl.mors.activity.photo;

import java.util.Collection;
import java.util.Locale;
import java.util.Optional;

/**
 * R13: a photograph may be published where everybody who can be told on it has agreed to it, and nobody has refused or withdrawn. That
 * nobody can be told on it is something that somebody has to say. Whoever can be told and is not named, a passer-by, a guest who was
 * only counted, has agreed to nothing that is on record, so such a photograph is not published. Of a group with hidden membership nothing is published: whoever is on
 * a photograph would be known to belong to it. Source: uodo in pal-services 2.3.
 */
public final class PhotoPublication {

    /** Why a photograph may not be published there. */
    public enum Refusal {
        HIDDEN_GROUP,
        NOT_LOOKED_AT,
        /** Somebody refused, or withdrew what they had agreed to. */
        DENIED,
        /** Somebody can be told whom nobody named. */
        UNNAMED,
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
     * @param hiddenGroup whether nobody may learn who is in the group
     * @param lookedAt whether somebody said who can be told on it, or that nobody can
     * @param unnamed whether somebody can be told beside those who were named
     * @param answers of all who were named
     */
    static Optional<Refusal> check(boolean hiddenGroup, boolean lookedAt, boolean unnamed, Collection<Answer> answers) {
        if (hiddenGroup) {
            return Optional.of(Refusal.HIDDEN_GROUP);
        }
        if (!lookedAt) {
            return Optional.of(Refusal.NOT_LOOKED_AT);
        }
        if (answers.contains(Answer.DENIED)) {
            return Optional.of(Refusal.DENIED);
        }
        if (unnamed) {
            return Optional.of(Refusal.UNNAMED);
        }
        return answers.contains(Answer.NOT_ASKED) ? Optional.of(Refusal.NOT_ASKED) : Optional.empty();
    }
}
