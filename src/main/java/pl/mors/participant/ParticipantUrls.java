package pl.mors.participant;

import pl.mors.person.PersonId;

/** Addresses of the pages about taking part. */
public final class ParticipantUrls {

    public static final String ELIGIBILITY = "/pulpit/osoby/{personId}/kwalifikowalnosc/{programmeCode}";
    public static final String EVIDENCE = ELIGIBILITY + "/dokumenty";
    public static final String WITHDRAW_EVIDENCE = EVIDENCE + "/{evidenceId}/wycofanie";
    public static final String DECLARATION = "/pulpit/osoby/{personId}/deklaracja/{programmeCode}";
    public static final String PROGRAMMES = "/pulpit/uczestnicy";
    public static final String ROSTER = "/pulpit/programy/{programmeCode}/uczestnicy";
    public static final String ROSTER_FILE = ROSTER + ".{ending}";
    public static final String SAMPLE = "/pulpit/programy/{programmeCode}/proba";
    public static final String SAMPLE_DRAW = SAMPLE + "/losowanie";
    public static final String SAMPLE_NAME = SAMPLE + "/numery";
    public static final String SAMPLE_CLOSE = SAMPLE + "/zakonczenie";
    public static final String PARTICIPATION = "/pulpit/uczestnicy/{participationId}";
    public static final String EXIT = PARTICIPATION + "/zakonczenie";
    public static final String FOLLOW_UP = PARTICIPATION + "/sytuacja";

    public static final String EXIT_WITHDRAWAL = EXIT + "/cofniecie";
    public static final String DECLARATION_CORRECTION = PARTICIPATION + "/deklaracja";
    public static final String DECLARATION_WITHDRAWAL = DECLARATION_CORRECTION + "/wycofanie";
    public static final String WITHDRAWAL_SETTLEMENT = DECLARATION_WITHDRAWAL + "/wyjasnienie";

    private ParticipantUrls() {}

    public static String eligibility(PersonId person, String programmeCode) {
        return at(ELIGIBILITY, person, programmeCode);
    }

    public static String evidence(PersonId person, String programmeCode) {
        return at(EVIDENCE, person, programmeCode);
    }

    public static String withdrawEvidence(PersonId person, String programmeCode, String evidence) {
        return at(WITHDRAW_EVIDENCE, person, programmeCode).replace("{evidenceId}", evidence);
    }

    public static String declaration(PersonId person, String programmeCode) {
        return at(DECLARATION, person, programmeCode);
    }

    public static String roster(String programmeCode) {
        return ofProgramme(ROSTER, programmeCode);
    }

    public static String sample(String programmeCode) {
        return ofProgramme(SAMPLE, programmeCode);
    }

    public static String sampleDraw(String programmeCode) {
        return ofProgramme(SAMPLE_DRAW, programmeCode);
    }

    public static String sampleName(String programmeCode) {
        return ofProgramme(SAMPLE_NAME, programmeCode);
    }

    public static String sampleClose(String programmeCode) {
        return ofProgramme(SAMPLE_CLOSE, programmeCode);
    }

    public static String participation(ParticipationId id) {
        return PARTICIPATION.replace("{participationId}", id.toString());
    }

    public static String exit(ParticipationId id) {
        return EXIT.replace("{participationId}", id.toString());
    }

    public static String followUp(ParticipationId id) {
        return FOLLOW_UP.replace("{participationId}", id.toString());
    }

    public static String exitWithdrawal(ParticipationId id) {
        return EXIT_WITHDRAWAL.replace("{participationId}", id.toString());
    }

    public static String declarationCorrection(ParticipationId id) {
        return DECLARATION_CORRECTION.replace("{participationId}", id.toString());
    }

    public static String declarationWithdrawal(ParticipationId id) {
        return DECLARATION_WITHDRAWAL.replace("{participationId}", id.toString());
    }

    public static String withdrawalSettlement(ParticipationId id) {
        return WITHDRAWAL_SETTLEMENT.replace("{participationId}", id.toString());
    }

    private static String ofProgramme(String pattern, String programmeCode) {
        return pattern.replace("{programmeCode}", programmeCode);
    }

    private static String at(String pattern, PersonId person, String programmeCode) {
        return pattern.replace("{personId}", person.toString()).replace("{programmeCode}", programmeCode);
    }
}
