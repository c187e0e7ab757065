package pl.mors.notification.sending;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import pl.mors.platform.ReadableException;
import tools.jackson.databind.json.JsonMapper;

/**
 * How the town's gateway is asked, as the configuration says ({@code mors.sms.*}). Its text form has no secret.
 *
 * @param template what is sent, with {number}, {text} and {id} in it; with GET it goes behind the address
 * @param header that shows the secret; none where it is empty
 * @param success the statuses by which the gateway says that it has the message
 * @param accepted what is found in the beginning of the answer to a message that it has; none where the status says all
 * @param timeout until the gateway answers
 */
record SmsGateway(
        URI url,
        String method,
        String contentType,
        String template,
        String header,
        String secret,
        Set<Integer> success,
        @Nullable Pattern accepted,
        Duration timeout) {

    private static final Pattern FIELD = Pattern.compile("\\{(number|text|id)}");
    private static final Pattern STATUSES = Pattern.compile("(\\d{3})(?:-(\\d{3}))?");
    private static final Set<String> OWN_MACHINE = Set.of("localhost", "127.0.0.1", "[::1]");

    /** Numbers, texts and the secret leave the machine, so they go enciphered, and a mistake is told before the first message. */
    SmsGateway {
        success = Set.copyOf(success);
        var safe = "https".equals(url.getScheme())
                || ("http".equals(url.getScheme()) && OWN_MACHINE.contains(String.valueOf(url.getHost())));
        if (!safe || url.getHost() == null) {
            throw ReadableException.refusal("mors.sms.url must be an address that begins with https://.");
        }
        if (!Set.of("GET", "POST", "PUT").contains(method)) {
            throw ReadableException.refusal("mors.sms.method must be GET, POST or PUT.");
        }
        if (!template.contains("{number}") || !template.contains("{text}")) {
            throw ReadableException.refusal("mors.sms.template must have {number} and {text} in it.");
        }
        if (header.isEmpty() != secret.isEmpty()) {
            throw ReadableException.refusal(
                    "mors.sms.header and mors.sms.secret belong together: the header's name and its value.");
        }
    }

    /** Statuses like {@code 200,202} or {@code 200-299}. */
    static Set<Integer> statuses(String written) {
        return Arrays.stream(written.split(",", -1))
                .map(String::strip)
                .flatMap(range -> range(range).boxed())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static IntStream range(String written) {
        var found = STATUSES.matcher(written);
        if (!found.matches()) {
            throw ReadableException.refusal("mors.sms.success must be statuses like 200,202 or 200-299.");
        }
        int first = Integer.parseInt(found.group(1));
        return IntStream.rangeClosed(first, found.group(2) == null ? first : Integer.parseInt(found.group(2)));
    }

    /** A regular expression; none where it is empty. */
    static @Nullable Pattern accepted(String written) {
        if (written.isBlank()) {
            return null;
        }
        try {
            return Pattern.compile(written);
        } catch (PatternSyntaxException e) {
            throw ReadableException.refusal("mors.sms.accepted must be a regular expression.");
        }
    }

    /** @param start of the body of an answer */
    boolean accepts(String start) {
        return accepted == null || accepted.matcher(start).find();
    }

    boolean isGet() {
        return method.equals("GET");
    }

    /** The template with its fields, written as the content type needs it: nothing in a text can become another field. */
    String filled(String number, String text, String id) {
        UnaryOperator<String> written =
                !isGet() && contentType.toLowerCase(Locale.ROOT).contains("json")
                        ? SmsGateway::inJson
                        : value -> URLEncoder.encode(value, StandardCharsets.UTF_8);
        var values = Map.of("number", number, "text", text, "id", id);
        return FIELD.matcher(template)
                .replaceAll(field -> Matcher.quoteReplacement(written.apply(values.get(field.group(1)))));
    }

    private static String inJson(String value) {
        var quoted = JsonMapper.shared().writeValueAsString(value);
        return quoted.substring(1, quoted.length() - 1);
    }

    @Override
    public String toString() {
        return method + " " + url.getHost();
    }
}
