package pl.mors.privacy.own;

import java.util.List;
import pl.mors.privacy.PersonalDataSection;

/** What a resident sees of their own data; no sections where the account belongs to no person. */
public record OwnDataPage(String name, List<PersonalDataSection> sections) {}
