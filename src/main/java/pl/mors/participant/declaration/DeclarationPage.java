package pl.mors.participant.declaration;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import pl.mors.participant.ParticipantUrls;
import pl.mors.participant.ParticipationId;
import pl.mors.participant.ParticipationRole;
import pl.mors.participant.correction.Stored;
import pl.mors.participant.eligibility.StoredCheck;
import pl.mors.person.Person;
import pl.mors.person.PrivacyNotice;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Form;
import pl.mors.platform.web.Link;
import pl.mors.platform.web.Option;
import pl.mors.programme.Programme;

/**
 * The form of a declaration.
 *
 * @param check the check of eligibility that holds; null before the first one, then there is no form
 * @param role as which the person joins, from the check
 * @param signing who signs
 * @param notice what the person is told about their data; null where nothing was written
 * @param asksReason whether the person can only join by a named role's decision
 * @param asksEntry whether the situation at entry is asked
 * @param correction what a correction needs beside; null when the person joins
 * @param institutions whose staff may take part; empty where the programme has none, and then nothing is asked
 * @param asksWork whether occupation and employer are asked of people who work
 * @param copies pages that came back signed before it was recorded
 */
public record DeclarationPage(
        Person person,
        Programme programme,
        Form form,
        @Nullable StoredCheck check,
        @Nullable ParticipationRole role,
        boolean asksReason,
        boolean asksEntry,
        boolean asksWork,
        Signing signing,
        @Nullable PrivacyNotice notice,
        List<Option> communities,
        List<Option> education,
        List<Option> labour,
        List<Option> occupations,
        List<Option> institutions,
        List<Question> questions,
        List<Link> copies,
        @Nullable Correction correction) {

    /** Answers about work of which occupation and employer are asked. */
    public List<String> employed() {
        return named(LabourSituation::isEmployed);
    }

    /** Answers about work of which the end of education is asked. */
    public List<String> learners() {
        return named(LabourSituation::isLearner);
    }

    private static List<String> named(Predicate<LabourSituation> which) {
        return Arrays.stream(LabourSituation.values())
                .filter(which)
                .map(Enum::name)
                .toList();
    }

    /**
     * Who signs.
     *
     * @param byGuardian whether a guardian signs, and not the person
     * @param guardians those who can
     */
    public record Signing(boolean byGuardian, List<Option> guardians) {}

    /** A sensitive question and what can be answered. */
    public record Question(String field, String text, List<Option> answers) {}

    /**
     * Whose declaration is corrected.
     *
     * @param version of the record, as it was read
     * @param stored what somebody else stored meanwhile; null when nobody did
     * @param unproved whether the papers no longer prove why the person joined
     * @param mayWithdraw whether there is a declaration that can be withdrawn
     */
    public record Correction(
            ParticipationId participation,
            String version,
            @Nullable List<Stored> stored,
            boolean unproved,
            boolean mayWithdraw) {}

    /** Whether the reader can go on: nothing hinders, or a reason may overcome it. */
    public boolean showsForm() {
        return correction != null
                || (check != null
                        && (check.isEligible() || asksReason || form.errors().any()));
    }

    public String title() {
        if (correction != null) {
            return Texts.t("participant.declaration.title-correction");
        }
        return Texts.t(
                programme.declarationRequired()
                        ? "participant.declaration.title"
                        : "participant.declaration.title-without");
    }

    public String action() {
        return correction != null
                ? ParticipantUrls.declarationCorrection(correction.participation())
                : ParticipantUrls.declaration(person.id(), programme.code());
    }

    public String back() {
        return correction != null
                ? ParticipantUrls.participation(correction.participation())
                : ParticipantUrls.eligibility(person.id(), programme.code());
    }
}
