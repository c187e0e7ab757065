package pl.mors.document;

import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;

/** Papers that people sign and that come home by their code, each with what it is about. */
public enum PaperKind implements Coded {
    /** About somebody in a group: {@code CourseCertificate.subject}. */
    COURSE_CERTIFICATE,
    /** About a participation; before there is one about who is to take part in what: {@code DeclarationPaper.subject}. */
    DECLARATION,
    /** About an internship. */
    INTERNSHIP_AGREEMENT,
    /** About a case of support: what was agreed. */
    SUPPORT_PATH,
    /** About a support card: its meetings. */
    SUPPORT_CARD,
    /** About the month of who leads sessions: {@code StaffSheet.subject}. */
    HOURS_OF_MONTH,
    /** About a minor in a group, or on one trip of it: {@code ConsentForm.subject}. */
    GROUP_CONSENT,
    /** About a group or a session: who received a badge. */
    NAME_BADGES,
    /** About somebody's month in a group: {@code ParticipantCard.subject}. */
    PARTICIPANT_HOURS,
    /** About a month of an internship: {@code SheetPaper.subject}. */
    INTERNSHIP_MONTH;

    public String label() {
        return Texts.t("document.paper.kind." + this);
    }
}
