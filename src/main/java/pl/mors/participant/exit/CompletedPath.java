package pl.mors.participant.exit;

/**
 * Nobody completes a path without having had any support. Source: who leaves before the first support never took part (R03), and a
 * path is the support planned for a participant.
 */
final class CompletedPath {

    private CompletedPath() {}

    /** @param supports how many the person had */
    static boolean allows(ProgrammeExit exit, int supports) {
        return supports > 0 || !exit.pathCompleted();
    }
}
