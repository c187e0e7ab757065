package pl.mors.platform;

/** Sex as the funder counts it and as a PESEL states it. */
public enum Sex implements Coded {
    FEMALE,
    MALE
}
