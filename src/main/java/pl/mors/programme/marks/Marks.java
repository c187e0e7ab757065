package pl.mors.programme.marks;

import pl.mors.document.FileId;

/** @param wording what the strip shows, for whoever does not see it */
record Marks(FileId picture, String wording) {}
