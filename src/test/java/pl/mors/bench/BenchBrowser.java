package pl.mors.bench;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.IntFunction;
import java.util.regex.Pattern;

/** Opens pages as the coordinator of the town, through the whole filter chain, beside the time of their own statements. */
final class BenchBrowser {

    private static final Pattern TOKEN = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"");

    private final HttpClient http =
            HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;
    private final String[] ofInterest;

    /** @param ofInterest what the statements hold that are timed apart */
    BenchBrowser(String base, String... ofInterest) {
        this.base = base;
        this.ofInterest = ofInterest;
    }

    /**
     * What several turns of one request took, in milliseconds.
     *
     * @param page the whole answer
     * @param statements what the database needed for it, as the application saw it
     * @param ofInterest what it needed for the statements of interest alone
     * @param commits until it had confirmed its transactions, those that wrote nothing included
     * @param count how many statements there were at the least: a page before may still read its session once more
     */
    record Times(double[] page, double[] statements, double[] ofInterest, double[] commits, int count) {

        double medianPage() {
            return Figures.median(page);
        }

        double medianStatements() {
            return Figures.median(statements);
        }

        double medianOfInterest() {
            return Figures.median(ofInterest);
        }

        double medianCommits() {
            return Figures.median(commits);
        }

        double worstOfInterest() {
            return Arrays.stream(ofInterest).max().orElseThrow();
        }
    }

    void signIn() throws Exception {
        send("/logowanie", "email", BenchTown.EMAIL, "haslo", BenchTown.PASSWORD);
    }

    /** Where a form of a page leads. */
    String led(String page, String field, String value) throws Exception {
        return send(page, field, value).headers().firstValue("Location").orElseThrow();
    }

    Times open(String page, int runs) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base).resolve(page)).build();
        return measure(run -> request, runs);
    }

    /** As {@link #open}, for a form sent. */
    Times post(String page, int runs, String field, String value) throws Exception {
        var request = request(page, field, value);
        return measure(run -> request, runs);
    }

    /** As {@link #post}, for forms whose pages and fields are others in each turn. */
    Times post(int runs, IntFunction<String> page, IntFunction<String[]> fields) throws Exception {
        var token = token(page.apply(0));
        return measure(run -> form(page.apply(run), token, fields.apply(run)), runs);
    }

    private Times measure(IntFunction<HttpRequest> requests, int runs) throws Exception {
        var pages = new double[runs];
        var statements = new double[runs];
        var interesting = new double[runs];
        var commits = new double[runs];
        int count = Integer.MAX_VALUE;
        for (int run = 0; run < runs; run++) {
            var request = requests.apply(run);
            StatementClock.reset();
            long started = System.nanoTime();
            var response = http.send(request, BodyHandlers.ofString());
            pages[run] = (System.nanoTime() - started) / 1e6;
            statements[run] = StatementClock.millis();
            interesting[run] = StatementClock.millisOf(ofInterest);
            commits[run] = StatementClock.commitMillis();
            count = Math.min(count, StatementClock.STATEMENTS.get());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
            }
            follow(request, response);
        }
        return new Times(pages, statements, interesting, commits, count);
    }

    /** As a browser does, not timed: a page that is never opened leaves what it was to say in the session, for three minutes. */
    private void follow(HttpRequest request, HttpResponse<String> response) throws Exception {
        var location = response.headers().firstValue("Location");
        if (location.isPresent()) {
            var next = HttpRequest.newBuilder(request.uri().resolve(location.get()))
                    .build();
            http.send(next, BodyHandlers.discarding());
        }
    }

    private HttpResponse<Void> send(String page, String... fields) throws Exception {
        return http.send(request(page, fields), BodyHandlers.discarding());
    }

    /** A form of a page, with the page's token. */
    private HttpRequest request(String page, String... fields) throws Exception {
        return form(page, token(page), fields);
    }

    private String token(String page) throws Exception {
        var shown = http.send(HttpRequest.newBuilder(URI.create(base + page)).build(), BodyHandlers.ofString())
                .body();
        var csrf = TOKEN.matcher(shown);
        if (!csrf.find()) {
            throw new IllegalStateException(page + " has no token");
        }
        return csrf.group(1);
    }

    private HttpRequest form(String page, String token, String... fields) {
        var form = new StringBuilder("_csrf=" + token);
        for (int field = 0; field < fields.length; field += 2) {
            form.append('&').append(fields[field]).append('=');
            form.append(URLEncoder.encode(fields[field + 1], StandardCharsets.UTF_8));
        }
        return HttpRequest.newBuilder(URI.create(base + page))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString()))
                .build();
    }
}
