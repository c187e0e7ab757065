package pl.mors.participant;

import java.util.Locale;

/** As what a person takes part. Close associates (otoczenie) get support, and don't count as people at risk. */
public enum ParticipationRole {
    PARTICIPANT,
    CLOSE_ASSOCIATE;

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static ParticipationRole ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
