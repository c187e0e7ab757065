package pl.mors.identity;

import pl.mors.platform.Coded;

/** Classes of data: each column of the database carries one of these words, and each page says which one it shows or changes. */
public enum DataClass implements Coded {
    /** Meant for everybody: offers, calendar, descriptions. */
    PUBLIC,
    /** Work of the organisation without people in it. */
    ORGANISATION,
    /** What was agreed with the funder and decides what facts are worth: periods, targets, rules of counting. */
    PROGRAMME,
    /** What people are told about their data. */
    NOTICE,
    /** Staff and their accounts. */
    ACCOUNT,
    /** Who somebody is and how to reach them. */
    PERSONAL,
    /** Who takes part in what, since when, with what result. */
    PARTICIPATION,
    /** What is owed and paid to whom, and the facts that decide it. */
    PAYMENT,
    /** Papers and findings that decide who may join. */
    ELIGIBILITY,
    /** Coded answers about health, origin, housing. */
    SENSITIVE,
    /** Who meets in which group, and who was there. */
    ROSTER,
    /** What a social worker and other specialists do with one person: cards, paths, findings. */
    CASEWORK,
    /** What an organiser of a community writes of their work, with the people in it. */
    DIARY,
    /** Who was looked up in registers before working with minors, and the papers that say so. */
    SAFEGUARDING,
    /** What was reported and done when a minor was or might have been harmed. */
    INTERVENTION,
    /** Files and free text about people. */
    CONFIDENTIAL,
    /** Who changed and who read what. */
    AUDIT,
    /** Password hashes, tokens, keys: shown to nobody. */
    SECRET,
    /** What the machinery keeps for itself. */
    TECHNICAL
}
