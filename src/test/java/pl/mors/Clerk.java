package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.util.HtmlUtils;

/** Somebody at a keyboard, who opens pages and sends forms; made by {@link TestClerks}. */
public final class Clerk implements RequestPostProcessor {

    private final MockMvcTester mvc;
    private final RequestPostProcessor user;
    private Cookie[] session = {};

    Clerk(MockMvcTester mvc, RequestPostProcessor user) {
        this.mvc = mvc;
        this.user = user;
    }

    @Override
    public MockHttpServletRequest postProcessRequest(MockHttpServletRequest request) {
        return user.postProcessRequest(request);
    }

    /** Opens an address as a page has it, nothing in it encoded anew. */
    public MvcTestResult get(String address) {
        return inSession(mvc.get().uri(URI.create(address)).with(user)).exchange();
    }

    /** What the page at this address says. */
    public String page(String address) {
        return text(get(address));
    }

    public MvcTestResult post(String address) {
        return post(address, Map.of());
    }

    public MvcTestResult post(String address, Map<String, String> typed) {
        var request = sending(address);
        typed.forEach(request::param);
        return request.exchange();
    }

    /** A form to be filled in further before it is sent. */
    public MockMvcRequestBuilder sending(String address) {
        return inSession(mvc.post().uri(URI.create(address)).with(user).with(csrf()));
    }

    /** Goes on in the session that an answer began, if it began one: searched words lie in it. */
    public void goOnAfter(MvcTestResult answer) {
        var cookies = answer.getResponse().getCookies();
        if (cookies.length > 0) {
            session = cookies;
        }
    }

    private MockMvcRequestBuilder inSession(MockMvcRequestBuilder request) {
        return session.length == 0 ? request : request.cookie(session);
    }

    /** What a field holds that the page sends along unseen. */
    public String hidden(String address, String name) {
        var page = text(get(address));
        var field = Pattern.compile("<input type=\"hidden\" name=\"" + name + "\" value=\"([^\"]*)\"")
                .matcher(page);
        assertThat(field.find()).as("%s in %s", name, page).isTrue();
        return HtmlUtils.htmlUnescape(field.group(1));
    }

    /** Where a form that was taken leads. */
    public static String location(MvcTestResult answer) {
        assertThat(answer).hasStatus(303);
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    public static String text(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
