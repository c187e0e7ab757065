package pl.mors.platform.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;
import pl.mors.platform.text.Language;

/**
 * Which language a page is in: what the reader chose by the language switch (?jezyk=uk), kept in a cookie; Polish until then and
 * always on staff pages. The browser's own list is not asked: in Poland it is often English on computers of people who read
 * Polish.
 */
final class LanguageOfRequest implements LocaleResolver {

    static final String PARAMETER = "jezyk";
    private static final String COOKIE = "mors-jezyk";
    private static final Pattern IN_ADDRESS = Pattern.compile("(?:^|&)" + PARAMETER + "=([a-z]+)(?:&|$)");

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        if (ShellFactory.path(request).startsWith("/pulpit")) {
            return Language.POLISH.locale();
        }
        return asked(request).or(() -> kept(request)).orElse(Language.POLISH).locale();
    }

    /** Keeps a choice made on this request for later ones. */
    void keep(HttpServletRequest request, HttpServletResponse response) {
        asked(request)
                .ifPresent(language -> response.addHeader(
                        HttpHeaders.SET_COOKIE,
                        ResponseCookie.from(COOKIE, language.tag())
                                .path("/")
                                .maxAge(Duration.ofDays(365))
                                .httpOnly(true)
                                .secure(request.isSecure())
                                .sameSite("Lax")
                                .build()
                                .toString()));
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The reader chooses by the language switch");
    }

    /** Read from the address alone: a body that cannot be read must not keep its error page from being shown. */
    private static Optional<Language> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .map(IN_ADDRESS::matcher)
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .flatMap(LanguageOfRequest::spoken);
    }

    private static Optional<Language> kept(HttpServletRequest request) {
        return Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .flatMap(LanguageOfRequest::spoken);
    }

    private static Optional<Language> spoken(String tag) {
        return Arrays.stream(Language.values())
                .filter(language -> language.tag().equals(tag))
                .findFirst();
    }
}
