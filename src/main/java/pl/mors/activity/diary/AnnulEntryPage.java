package pl.mors.activity.diary;

import pl.mors.platform.web.Form;

/** Annulling an entry of one's own. */
public record AnnulEntryPage(Form form, DiaryEntry entry) {}
