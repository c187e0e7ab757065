package pl.mors.participant;

import java.time.LocalDate;
import java.util.UUID;
import pl.mors.person.PersonId;

/** Addresses of the pages about taking part. */
public final class ParticipantUrls {

    public static final String ELIGIBILITY = "/pulpit/osoby/{personId}/kwalifikowalnosc/{programmeCode}";
    public static final String EVIDENCE = ELIGIBILITY + "/dokumenty";
    public static final String WITHDRAW_EVIDENCE = EVIDENCE + "/{evidenceId}/wycofanie";
    public static final String ASK_AGAIN = ELIGIBILITY + "/ponownie";
    public static final String PLACES = ELIGIBILITY + "/miejsca";
    public static final String PIN_ADDRESS = PLACES + "/mapa";
    public static final String WITHDRAW_PLACE = PLACES + "/{tieId}/wycofanie";
    public static final String RECHECK = "/pulpit/programy/{programmeCode}/do-sprawdzenia";
    public static final String DECLARATION = "/pulpit/osoby/{personId}/deklaracja/{programmeCode}";
    public static final String DECLARATION_TO_SIGN = DECLARATION + "/do-podpisu.pdf";
    public static final String SIGNED_DRAFT = DECLARATION + "/podpisana/{copyId}";
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
    public static final String LATER_SITUATION = FOLLOW_UP + "/{months}";

    public static final String START_UP = PARTICIPATION + "/dzialalnosc-gospodarcza";
    public static final String EXIT_WITHDRAWAL = EXIT + "/cofniecie";
    public static final String RETURN = EXIT + "/powrot";
    public static final String ENTRY = PARTICIPATION + "/wejscie";
    public static final String DECLARATION_CORRECTION = PARTICIPATION + "/deklaracja";
    public static final String DECLARATION_PAPER = DECLARATION_CORRECTION + ".pdf";
    public static final String SIGNED_DECLARATION = DECLARATION_CORRECTION + "/podpisana/{copyId}";
    public static final String DECLARATION_WITHDRAWAL = DECLARATION_CORRECTION + "/wycofanie";
    public static final String WITHDRAWAL_SETTLEMENT = DECLARATION_WITHDRAWAL + "/wyjasnienie";

    public static final String ROUNDS = "/pulpit/programy/{programmeCode}/nabory";
    public static final String NEW_ROUND = ROUNDS + "/nowy";
    public static final String ROUND = "/pulpit/nabory/{roundId}";
    public static final String CHANGE_ROUND = ROUND + "/zmiana";
    public static final String PUBLISH_ROUND = ROUND + "/publikacja";
    public static final String CRITERIA = ROUND + "/kryteria";
    public static final String COPY_CRITERIA = CRITERIA + "/kopia";
    public static final String REMOVE_CRITERION = CRITERIA + "/{criterionId}/usuniecie";
    public static final String APPLICATIONS = ROUND + "/zgloszenia";
    public static final String NEW_APPLICATION = APPLICATIONS + "/nowe/{personId}";
    public static final String RANKING = ROUND + "/ranking";
    public static final String RANKING_FILE = RANKING + ".{ending}";
    public static final String DECISIONS_FILE = ROUND + "/decyzje.{ending}";
    public static final String ROUND_PROTOCOL = ROUND + "/protokol";
    public static final String PROTOCOL_PAPER = ROUND_PROTOCOL + ".pdf";
    public static final String MOVE_UP = ROUND + "/rezerwa";
    public static final String RECRUITMENT_LIST = ROUND + "/listy/{listNumber}";
    public static final String LIST_PAPER = RECRUITMENT_LIST + ".pdf";
    public static final String PUBLISH_LIST = RECRUITMENT_LIST + "/publikacja";
    public static final String APPLICATION = "/pulpit/zgloszenia/{applicationId}";
    public static final String APPLICATION_TAKEN = APPLICATION + "/przyjete";
    public static final String CONFIRMATION = APPLICATION + "/potwierdzenie.pdf";
    public static final String ANSWERS = APPLICATION + "/odpowiedzi";
    public static final String FORMAL_CHECK = APPLICATION + "/sprawdzenie";
    public static final String ADMIT_LATE = APPLICATION + "/dopuszczenie";
    public static final String APPEAL = APPLICATION + "/odwolanie";
    public static final String DECIDE_APPEAL = APPEAL + "/rozpatrzenie";
    public static final String WITHDRAW_APPLICATION = APPLICATION + "/rezygnacja";

    /** Of an organisation's public site. */
    public static final String PUBLIC_ROUNDS = "/{organisation}/nabory";

    public static final String PUBLIC_ROUND = PUBLIC_ROUNDS + "/{roundId}";
    /** The list that stands now, at the address of its page. */
    public static final String PUBLIC_LATEST_LIST = PUBLIC_ROUND + ".pdf";

    /** Any list that is published, by its number and its day. */
    public static final String PUBLIC_LIST = PUBLIC_ROUND + "/lista-{listNumber}-z-{day}.pdf";

    public static final String ONLINE_APPLICATION = PUBLIC_ROUND + "/zgloszenie";
    public static final String ONLINE_DRAFT = ONLINE_APPLICATION + "/zapis";
    public static final String ONLINE_SENT = ONLINE_APPLICATION + "/wyslane";
    public static final String ONLINE_CONFIRMATION = ONLINE_APPLICATION + "/potwierdzenie.pdf";
    public static final String APPLICANT = APPLICATION + "/osoba";
    public static final String TIE_APPLICANT = APPLICANT + "/{personId}";

    private ParticipantUrls() {}

    public static String publicRounds(String organisation) {
        return PUBLIC_ROUNDS.replace("{organisation}", organisation);
    }

    /** A page of the round on the public site: {@link #PUBLIC_ROUND} or one of those below it. */
    public static String ofPublicRound(String pattern, String organisation, RecruitmentRoundId round) {
        return ofRound(pattern, round).replace("{organisation}", organisation);
    }

    public static String publicList(String organisation, RecruitmentRoundId round, int number, LocalDate madeOn) {
        return ofPublicRound(PUBLIC_LIST, organisation, round)
                .replace("{listNumber}", Integer.toString(number))
                .replace("{day}", madeOn.toString());
    }

    public static String tieApplicant(RecruitmentApplicationId application, PersonId person) {
        return ofApplication(TIE_APPLICANT, application).replace("{personId}", person.toString());
    }

    public static String eligibility(PersonId person, String programmeCode) {
        return at(ELIGIBILITY, person, programmeCode);
    }

    public static String evidence(PersonId person, String programmeCode) {
        return at(EVIDENCE, person, programmeCode);
    }

    public static String withdrawEvidence(PersonId person, String programmeCode, String evidence) {
        return at(WITHDRAW_EVIDENCE, person, programmeCode).replace("{evidenceId}", evidence);
    }

    public static String askAgain(PersonId person, String programmeCode) {
        return at(ASK_AGAIN, person, programmeCode);
    }

    public static String places(PersonId person, String programmeCode) {
        return at(PLACES, person, programmeCode);
    }

    public static String pinAddress(PersonId person, String programmeCode) {
        return at(PIN_ADDRESS, person, programmeCode);
    }

    public static String withdrawPlace(PersonId person, String programmeCode, String tie) {
        return at(WITHDRAW_PLACE, person, programmeCode).replace("{tieId}", tie);
    }

    public static String recheck(String programmeCode) {
        return RECHECK.replace("{programmeCode}", programmeCode);
    }

    public static String declaration(PersonId person, String programmeCode) {
        return at(DECLARATION, person, programmeCode);
    }

    public static String declarationToSign(PersonId person, String programmeCode) {
        return at(DECLARATION_TO_SIGN, person, programmeCode);
    }

    public static String signedDraft(PersonId person, String programmeCode, UUID copy) {
        return at(SIGNED_DRAFT, person, programmeCode).replace("{copyId}", copy.toString());
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

    public static String laterSituation(ParticipationId id, int months) {
        return LATER_SITUATION
                .replace("{participationId}", id.toString())
                .replace("{months}", Integer.toString(months));
    }

    public static String startUp(ParticipationId id) {
        return START_UP.replace("{participationId}", id.toString());
    }

    public static String returning(ParticipationId id) {
        return RETURN.replace("{participationId}", id.toString());
    }

    public static String entry(ParticipationId id) {
        return ENTRY.replace("{participationId}", id.toString());
    }

    public static String exitWithdrawal(ParticipationId id) {
        return EXIT_WITHDRAWAL.replace("{participationId}", id.toString());
    }

    public static String declarationCorrection(ParticipationId id) {
        return DECLARATION_CORRECTION.replace("{participationId}", id.toString());
    }

    public static String declarationPaper(ParticipationId id) {
        return DECLARATION_PAPER.replace("{participationId}", id.toString());
    }

    public static String signedDeclaration(ParticipationId id, UUID copy) {
        return SIGNED_DECLARATION.replace("{participationId}", id.toString()).replace("{copyId}", copy.toString());
    }

    public static String declarationWithdrawal(ParticipationId id) {
        return DECLARATION_WITHDRAWAL.replace("{participationId}", id.toString());
    }

    public static String withdrawalSettlement(ParticipationId id) {
        return WITHDRAWAL_SETTLEMENT.replace("{participationId}", id.toString());
    }

    public static String rounds(String programmeCode) {
        return ofProgramme(ROUNDS, programmeCode);
    }

    public static String newRound(String programmeCode) {
        return ofProgramme(NEW_ROUND, programmeCode);
    }

    /** A page of the round: {@link #ROUND} or one of those below it that need nothing else. */
    public static String ofRound(String pattern, RecruitmentRoundId round) {
        return pattern.replace("{roundId}", round.toString());
    }

    public static String round(RecruitmentRoundId round) {
        return ofRound(ROUND, round);
    }

    public static String removeCriterion(RecruitmentRoundId round, String criterion) {
        return ofRound(REMOVE_CRITERION, round).replace("{criterionId}", criterion);
    }

    public static String newApplication(RecruitmentRoundId round, PersonId person) {
        return ofRound(NEW_APPLICATION, round).replace("{personId}", person.toString());
    }

    public static String recruitmentList(RecruitmentRoundId round, int number) {
        return ofRound(RECRUITMENT_LIST, round).replace("{listNumber}", Integer.toString(number));
    }

    public static String listPaper(RecruitmentRoundId round, int number) {
        return ofRound(LIST_PAPER, round).replace("{listNumber}", Integer.toString(number));
    }

    public static String publishList(RecruitmentRoundId round, int number) {
        return ofRound(PUBLISH_LIST, round).replace("{listNumber}", Integer.toString(number));
    }

    /** A page of the application: {@link #APPLICATION} or one of those below it. */
    public static String ofApplication(String pattern, RecruitmentApplicationId application) {
        return pattern.replace("{applicationId}", application.toString());
    }

    public static String application(RecruitmentApplicationId application) {
        return ofApplication(APPLICATION, application);
    }

    private static String ofProgramme(String pattern, String programmeCode) {
        return pattern.replace("{programmeCode}", programmeCode);
    }

    private static String at(String pattern, PersonId person, String programmeCode) {
        return pattern.replace("{personId}", person.toString()).replace("{programmeCode}", programmeCode);
    }
}
