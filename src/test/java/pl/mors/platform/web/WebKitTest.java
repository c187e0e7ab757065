package pl.mors.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;

/** The kit on a real server: only there do error pages, flash notices and broken requests go their real way. */
@SpringBootTest(classes = WebKitApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
class WebKitTest {

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new CookieManager())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    @Value("${local.server.port}")
    private int port;

    @Test
    void showsEveryComponentInEveryState() throws Exception {
        HttpResponse<String> page = get("/pulpit/wzornik");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type")).contains("text/html;charset=UTF-8");
        assertThat(page.body())
                .contains("<html class=\"govuk-template\" lang=\"pl\">")
                .contains("Halina Mrozek", "koordynator programu, pracownik socjalny")
                .contains("Dane zmyślone – wersja pokazowa, dziś jest 15.05.2019")
                .contains("651\u00a0812,50\u00a0zł", "48 z 96 (50%)")
                .doesNotContain("style=", "onclick=", "showcase.", "kit.");
    }

    /** Whoever hears the links of a page alone hears in each what it would change. */
    @Test
    void saysWithEachActionOfARowWhatItIsAbout() throws Exception {
        var actions = Pattern.compile("<dd class=\"govuk-summary-list__actions\">\\s*<a [^>]*aria-label=\"(.*?)\"")
                .matcher(get("/pulpit/wzornik").body())
                .results()
                .map(action -> action.group(1))
                .toList();
        assertThat(actions).containsExactly("Zmień: Imię i nazwisko", "Zmień: Adres");
    }

    /** What a row's link does stands with the row: the kit lends it no word of its own. */
    @Test
    void aRowHasAnActionOnlyWithItsWord() throws IOException {
        assertThat(Files.readString(Path.of("src/main/jte/kit/summaryRow.jte")))
                .contains("@param Link action = null", "hidden = label")
                .doesNotContain("kit.change");
    }

    @Test
    void offersOnlyWhatMayBeOpenedAndMarksWhereOneIs() throws Exception {
        assertThat(get("/pulpit/wzornik").body())
                .contains("href=\"/pulpit/wzornik\" aria-current=\"page\"")
                .contains("href=\"/pulpit\">Lista")
                .doesNotContain("/pulpit/zamkniete");
    }

    @Test
    void theMenuHasItsPartsInOrderAndNoneWithoutEntries() throws Exception {
        assertThat(get("/pulpit/wzornik").body())
                .containsSubsequence(
                        "mors-nav__heading\">Na co dzień", "Lista", "mors-nav__heading\">Ośrodek i rejestry", "Wzornik")
                .doesNotContain("Ludzie i wsparcie", "<details class=\"mors-nav__part");
    }

    /** What looks like a heading is one, below the heading that it stands under. */
    @Test
    void aTablesCaptionIsAHeading() throws Exception {
        assertThat(get("/pulpit/wzornik").body())
                .containsSubsequence(
                        "<h3 class=\"govuk-heading-s\" id=\"people-caption\">",
                        "<table",
                        "aria-labelledby=\"people-caption\"");
    }

    @Test
    void tiesLabelHintAndErrorToTheirField() throws Exception {
        assertThat(get("/pulpit/wzornik").body().replaceAll("\\s+", " "))
                .contains("<label class=\"govuk-label \" for=\"wrong-born\">")
                .contains(
                        "id=\"wrong-born\" name=\"wrong-born\" type=\"text\" value=\"31.02.2019\" aria-describedby=\"wrong-born-hint wrong-born-error\" aria-invalid=\"true\"")
                .contains("<p id=\"wrong-born-error\" class=\"govuk-error-message\">")
                .contains("<a href=\"#wrong-born\">Data urodzenia: wpisz istniejącą datę");
    }

    @Test
    void returnsAWrongFormWithWhatWasTyped() throws Exception {
        HttpResponse<String> page = post("name=Ola+%3Cb%3E&born=31.02.2019");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Błąd: Wzornik")
                .contains("value=\"Ola &lt;b>\"", "value=\"31.02.2019\"")
                .contains("Popraw 2 pola", "</span> Wpisz istniejącą datę, na przykład 15.05.2019");
    }

    @Test
    void saysWhyAFormWasRefusedAndKeepsIt() throws Exception {
        HttpResponse<String> page = post("name=Ola&born=15.05.2019&district=south");
        assertThat(page.statusCode()).isEqualTo(422);
        assertThat(page.body())
                .contains("<title>Błąd: Wzornik", "role=\"alert\"", "W tej dzielnicy nie ma wolnych miejsc.")
                .contains("value=\"Ola\"");
    }

    @Test
    void saysOnceThatAGoodFormWasTaken() throws Exception {
        HttpResponse<String> page = post("name=Ola&born=15.05.2019&district=north");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Formularz osoby Ola jest kompletny.", "role=\"status\"");
        assertThat(get("/pulpit/wzornik").body()).doesNotContain("Formularz osoby");
    }

    @Test
    void keepsTheLanguageThatWasChosenButNotOnStaffPages() throws Exception {
        assertThat(get("/nie-ma?jezyk=uk").body()).contains("lang=\"uk\"", "Такої сторінки немає");
        assertThat(get("/nie-ma").body()).contains("Такої сторінки немає");
        assertThat(get("/nie-ma?jezyk=xx").body()).contains("Такої сторінки немає");
        assertThat(get("/pulpit/nie-ma").body()).contains("lang=\"pl\"", "mors-nav", "Nie ma takiej strony");
    }

    @ParameterizedTest
    @CsvSource({
        "/nie-ma, 404, Nie ma takiej strony",
        "/fault/missing, 404, Nie ma takiej strony",
        "/fault/stale, 409, Te dane zmienił ktoś inny",
        "/fault/broken, 500, Coś się u nas zepsuło"
    })
    void answersFaultsWithItsOwnWordsOnly(String path, int status, String title) throws Exception {
        HttpResponse<String> page = get(path);
        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(page.body())
                .contains("<h1 class=\"govuk-heading-xl\">" + title)
                .doesNotContain("secret", "Exception");
        assertThat(page.body().contains("Numer zdarzenia: ")).isEqualTo(status == 500);
    }

    @Test
    void answersProgramsWithAProblem() throws Exception {
        HttpResponse<String> problem = get("/api/fault/stale");
        assertThat(problem.statusCode()).isEqualTo(409);
        assertThat(problem.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(problem.body())
                .contains(
                        "\"status\":409",
                        "\"title\":\"Te dane zmienił ktoś inny\"",
                        "\"instance\":\"/api/fault/stale\"")
                .doesNotContain("secret");
        assertThat(get("/api/fault/broken").body()).contains("\"incident\":\"").doesNotContain("secret");
    }

    @Test
    void refusesBrokenLetters() throws Exception {
        HttpResponse<String> page = get("/pulpit/wzornik?query=%C5");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Nie udało się odczytać zapytania");
    }

    @Test
    void letsBrowsersKeepStyleSheetsForGood() throws Exception {
        HttpResponse<String> css = get(Assets.href("mors.css"));
        assertThat(css.statusCode()).isEqualTo(200);
        assertThat(css.headers().firstValue("Cache-Control"))
                .hasValueSatisfying(value -> assertThat(value).contains("immutable"));
        assertThat(get(Assets.href("govuk-frontend.min.js")).statusCode()).isEqualTo(200);
        assertThat(get("/fonts/source-sans-3-latin-400-normal.woff2").statusCode())
                .isEqualTo(200);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)).build());
    }

    /** The container refuses these before the application hears of them. */
    @Test
    void answersAddressesThatNobodyCanReadInOurWords() throws Exception {
        for (var path : List.of("/sosnowiec/strony/a%2Fb", "/sosnowiec/strony/a%00b")) {
            var page = get(path);
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.body())
                    .contains("Nie udało się odczytać zapytania", "lang=\"pl\"")
                    .doesNotContain("HTTP Status", "Bad Request");
        }
        var problem = get("/api/v1/programmes/a%2Fb");
        assertThat(problem.statusCode()).isEqualTo(400);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.body()).contains("Nie udało się odczytać zapytania");
    }

    private HttpResponse<String> post(String form) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address("/pulpit/wzornik"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) throws IOException, InterruptedException {
        return browser.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    private URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }
}
