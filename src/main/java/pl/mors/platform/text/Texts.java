package pl.mors.platform.text;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.i18n.SimpleLocaleContext;
import pl.mors.platform.BusinessDate;

/**
 * Texts by key in the reader's language, for templates ({@code @import static pl.mors.platform.text.Texts.*}) and for code.
 *
 * <p>A text holds {@code {0}}, {@code {1}}... for its arguments and no other markup. Arguments are written as a reader
 * expects: dates, times and whole numbers through the methods here, everything else by {@code toString}. Where there is no
 * request (jobs, mail, commands) the language is Polish unless {@link #in} says otherwise.
 *
 * <p>A key without a text is shown as the key and logged; with the system property {@code mors.texts.strict} it throws, which
 * is what tests want.
 */
public final class Texts {

    private static final Logger log = LoggerFactory.getLogger(Texts.class);
    private static final TextBundles BUNDLES = TextBundles.load();
    private static final boolean STRICT = Boolean.getBoolean("mors.texts.strict");
    private static final Pattern ARGUMENT = Pattern.compile("\\{(\\d)}");

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.ROOT);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final long BYTES_OF_KILOBYTE = 1024;

    private Texts() {}

    /** The text of this key with its arguments filled in. */
    public static String t(String key, @Nullable Object... args) {
        return BUNDLES.find(language(), key).map(text -> fill(key, text, args)).orElseGet(() -> missing(key));
    }

    /** Whether there is a text of this key, for words that not every value has. */
    public static boolean has(String key) {
        return BUNDLES.find(language(), key).isPresent();
    }

    /**
     * The text that goes with a number: key + ".one", ".few" or ".many", with the number as {0} and the further arguments from
     * {1} on.
     */
    public static String n(String key, long count, @Nullable Object... more) {
        @Nullable Object[] args = new @Nullable Object[more.length + 1];
        args[0] = count;
        System.arraycopy(more, 0, args, 1, more.length);
        return t(key + "." + language().pluralForm(count), args);
    }

    /** The reader's language. */
    public static Language language() {
        LocaleContext context = LocaleContextHolder.getLocaleContext();
        Locale locale = context == null ? null : context.getLocale();
        return locale == null ? Language.POLISH : Language.of(locale);
    }

    /** Runs the work with another reader's language: a letter or a mail to somebody. */
    public static <T> T in(Language language, Supplier<T> work) {
        LocaleContext before = LocaleContextHolder.getLocaleContext();
        LocaleContextHolder.setLocaleContext(new SimpleLocaleContext(language.locale()));
        try {
            return work.get();
        } finally {
            LocaleContextHolder.setLocaleContext(before);
        }
    }

    /** 15.05.2019. */
    public static String date(LocalDate date) {
        return DATE.format(date);
    }

    /** 09:05. */
    public static String time(LocalTime time) {
        return TIME.format(time);
    }

    /** 15.05.2019, 09:05. */
    public static String dateTime(LocalDateTime at) {
        return date(at.toLocalDate()) + ", " + time(at.toLocalTime());
    }

    /** 15.05.2019, 09:05, as the clocks in Poland showed. */
    public static String dateTime(Instant at) {
        return dateTime(LocalDateTime.ofInstant(at, BusinessDate.ZONE));
    }

    /** PLN with grosze: 651 812,50 zł, with no-break spaces. Halves of a grosz away from zero. */
    public static String money(BigDecimal amount) {
        return decimal("#,##0.00").format(amount) + NO_BREAK_SPACE + "zł";
    }

    /** 12 500, with no-break spaces. */
    public static String number(long number) {
        return decimal("#,##0").format(number);
    }

    /** At most two places after the comma: 3,5. */
    public static String number(BigDecimal number) {
        return decimal("#,##0.##").format(number);
    }

    /** A share as a percentage with at most one place after the comma: 0.125 is 12,5%. */
    public static String percent(BigDecimal share) {
        return decimal("#,##0.#").format(share.movePointRight(2)) + "%";
    }

    /** How much a file holds, of 1024 bytes each: 28 KB, 1,3 MB; never less than 1 KB. */
    public static String size(long bytes) {
        var kilobytes = BigDecimal.valueOf(Math.max(bytes, BYTES_OF_KILOBYTE))
                .divide(BigDecimal.valueOf(BYTES_OF_KILOBYTE), 0, RoundingMode.HALF_UP);
        return kilobytes.compareTo(BigDecimal.valueOf(BYTES_OF_KILOBYTE)) < 0
                ? number(kilobytes) + NO_BREAK_SPACE + "KB"
                : decimal("#,##0.#")
                                .format(kilobytes.divide(
                                        BigDecimal.valueOf(BYTES_OF_KILOBYTE), 1, RoundingMode.HALF_UP))
                        + NO_BREAK_SPACE
                        + "MB";
    }

    private static DecimalFormat decimal(String pattern) {
        DecimalFormatSymbols symbols = new DecimalFormatSymbols(Locale.ROOT);
        symbols.setGroupingSeparator(NO_BREAK_SPACE);
        symbols.setDecimalSeparator(',');
        DecimalFormat format = new DecimalFormat(pattern, symbols);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format;
    }

    private static String fill(String key, String text, @Nullable Object[] args) {
        return ARGUMENT.matcher(text).replaceAll(match -> {
            int index = Integer.parseInt(match.group(1));
            if (index >= args.length) {
                throw new IllegalArgumentException("The text " + key + " lacks its argument " + index);
            }
            return Matcher.quoteReplacement(show(args[index]));
        });
    }

    private static String show(@Nullable Object argument) {
        return switch (argument) {
            case null -> "";
            case LocalDate date -> date(date);
            case LocalTime time -> time(time);
            case LocalDateTime at -> dateTime(at);
            case Instant at -> dateTime(at);
            case Integer number -> number(number);
            case Long number -> number(number);
            default -> argument.toString();
        };
    }

    private static String missing(String key) {
        if (STRICT) {
            throw new IllegalArgumentException("There is no text " + key);
        }
        log.warn("There is no text {}", key);
        return key;
    }
}
