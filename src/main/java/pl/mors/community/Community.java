package pl.mors.community;

import pl.mors.platform.Coded;

/**
 * A local community that a programme works with.
 *
 * @param madeUpName whether the name is a demonstration's, because the published page does not give one
 */
public record Community(CommunityId id, String name, Kind kind, boolean madeUpName) {

    /** What ties its people together: a territory, or another feature. */
    public enum Kind implements Coded {
        TERRITORIAL,
        CATEGORICAL
    }
}
