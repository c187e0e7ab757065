package pl.mors.participant;

import pl.mors.platform.Coded;

/** As what a person takes part. Close associates (otoczenie) get support, and don't count as people at risk. */
public enum ParticipationRole implements Coded {
    PARTICIPANT,
    CLOSE_ASSOCIATE
}
