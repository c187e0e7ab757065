package pl.mors.activity.safeguarding;

import java.time.LocalDate;
import java.util.List;
import pl.mors.platform.Coded;
import pl.mors.platform.text.Texts;
import pl.mors.platform.web.Option;

/** Where somebody is looked up before working with minors, and since when the law asks for it. */
public enum Register implements Coded {
    /**
     * Rejestr Sprawców Przestępstw na Tle Seksualnym, with restricted access. Source of the day: act of 13.05.2016, in force from
     * 1.10.2017, from memory.
     */
    SEX_OFFENDERS(LocalDate.of(2017, 10, 1)),
    /** Register of the State Commission on sexual abuse of minors. Source of the day: pal-services 2.2 (kam-portal). */
    STATE_COMMISSION(LocalDate.of(2024, 2, 15)),
    /**
     * Information from the national criminal register; a statement of the person's own where a state has no such register, from
     * memory. Source of the day: pal-services 2.2 (kam-portal).
     */
    CRIMINAL_RECORD(LocalDate.of(2024, 2, 15));

    private final LocalDate askedFrom;

    Register(LocalDate askedFrom) {
        this.askedFrom = askedFrom;
    }

    public LocalDate askedFrom() {
        return askedFrom;
    }

    public boolean isAskedOn(LocalDate day) {
        return !day.isBefore(askedFrom);
    }

    public String label() {
        return Texts.t("activity.safeguarding.register." + code());
    }

    public static List<Register> all() {
        return List.of(values());
    }

    static List<Option> options() {
        return all().stream().map(one -> Option.of(one.name(), one.label())).toList();
    }

    /**
     * SQL: whether a worker lacks a look in a register that is asked for on a day. Its parameters are {@code :registers}, {@link #codes},
     * and {@code :askedFrom}, {@link #days}.
     *
     * @param column whose looks: of a {@code membership_id} or of a {@code helper_id}
     * @param worker expression of the worker's id
     * @param day expression of the day
     */
    public static String lacking(String column, String worker, String day) {
        return """
                EXISTS (SELECT FROM unnest(:registers::text[], :askedFrom::date[]) AS asked (register, since)
                    WHERE asked.since <= %3$s AND NOT EXISTS (SELECT FROM known_register_check look
                        WHERE look.%1$s = %2$s AND look.register = asked.register AND look.checked_on <= %3$s))
                """.formatted(column, worker, day);
    }

    /** As stored, for {@link #lacking}. */
    public static String[] codes() {
        return all().stream().map(Register::code).toArray(String[]::new);
    }

    /** Since when each is asked for, in the order of {@link #codes}. */
    public static String[] days() {
        return all().stream().map(one -> one.askedFrom.toString()).toArray(String[]::new);
    }
}
