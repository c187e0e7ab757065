package pl.mors;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Somebody's walk by links from the desk: of each kind of page some, and how many statements they send. Pages are of one kind when
 * their addresses differ only in ids, codes and values.
 */
final class WalkOfStaff {

    private static final String DESK = "/pulpit";

    private static final Pattern FILE = Pattern.compile("\\.(pdf|csv|xlsx|zip)");

    private static final int FOUND = 200;

    private static final Pattern HEADING = Pattern.compile("<h1\\b");

    private static final Pattern LINK = Pattern.compile("href=\"(/pulpit[^\"#]*)");

    /**
     * The rest of a long list, which a small town does not have; and what is met by chance: the table of indicators once more, by
     * another way, and the register of reads once more, of whatever was read last and has a name for the reader.
     */
    private static final Pattern REST =
            Pattern.compile("[?&](strona|ile)=|/wskazniki\\?on=|/rejestr-odczytow\\?dotyczy=");

    private final MockMvcTester mvc;
    private final RequestPostProcessor somebody;
    private final int ofAKind;
    private final Map<String, Page> files;
    private final Map<String, Page> hungriest = new TreeMap<>();
    private final Map<String, Integer> asked = new HashMap<>();
    private final Map<String, Integer> further = new HashMap<>();
    /** Addresses that were met, and on which page first. */
    private final Map<String, String> known = new HashMap<>(Map.of(DESK, DESK));

    private final Deque<String> waiting = new ArrayDeque<>(known.keySet());

    /** Pages that were met when enough of their kind had been asked for. */
    private final Deque<String> left = new ArrayDeque<>();

    /** A page, and how many statements it sent. */
    record Page(String address, long statements) {}

    /**
     * Walks at once.
     *
     * @param ofAKind how many pages of a kind are asked for at first
     * @param files what anybody asked for before, which is not asked for once more; it grows
     */
    WalkOfStaff(MockMvcTester mvc, RequestPostProcessor somebody, int ofAKind, Map<String, Page> files) {
        this.mvc = mvc;
        this.somebody = somebody;
        this.ofAKind = ofAKind;
        this.files = files;
        walk();
    }

    /** Of each kind the page that sent most. */
    Map<String, Page> hungriest() {
        var all = new TreeMap<>(hungriest);
        all.putAll(files);
        return all;
    }

    /** Asks for one more page of each of these kinds; of all when one of these was not met yet. */
    void goOn(Set<String> kinds) {
        var met = asked.keySet().containsAll(kinds) ? kinds : Set.copyOf(asked.keySet());
        met.forEach(kind -> further.merge(kind, 1, Integer::sum));
        waiting.addAll(left);
        left.clear();
        walk();
    }

    private void walk() {
        while (!waiting.isEmpty()) {
            var address = waiting.remove();
            var kind = kind(address);
            if (FILE.matcher(kind).find()) {
                if (!files.containsKey(kind)) {
                    files.put(kind, page(address, ask(address).statements()));
                }
            } else if (asked.getOrDefault(kind, 0) < ofAKind + further.getOrDefault(kind, 0)) {
                asked.merge(kind, 1, Integer::sum);
                var answer = ask(address);
                assertThat(answer.headings()).as("first headings of " + address).isEqualTo(answer.isPage() ? 1 : 0);
                remember(kind, address, answer.statements());
                answer.links()
                        .filter(link -> known.putIfAbsent(link, address) == null)
                        .forEach(waiting::add);
            } else {
                left.add(address);
            }
        }
    }

    private void remember(String kind, String address, long statements) {
        var before = hungriest.get(kind);
        if (before == null || statements > before.statements()) {
            var page = page(address, statements);
            hungriest.merge(kind, page, (one, other) -> one.statements() < other.statements() ? other : one);
        }
    }

    /** What a page asks when the organisations are remembered; they are forgotten after a while, but not twice in a row. */
    private Page page(String address, long before) {
        return new Page(address, Math.min(before, ask(address).statements()));
    }

    private record Answer(MvcTestResult page, long statements) {

        /** Some addresses without an extension give files. */
        boolean isPage() {
            return Objects.requireNonNullElse(page.getResponse().getContentType(), "")
                    .startsWith("text/html");
        }

        long headings() {
            return isPage() ? HEADING.matcher(text()).results().count() : 0;
        }

        private String text() {
            return new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
        }

        Stream<String> links() {
            return LINK.matcher(text())
                    .results()
                    .map(link -> link.group(1).replace("&amp;", "&"))
                    .filter(link -> !REST.matcher(link).find());
        }
    }

    private Answer ask(String address) {
        var page = new AtomicReference<MvcTestResult>();
        long statements = Statements.in(() -> page.updateAndGet(
                before -> mvc.get().uri(URI.create(address)).with(somebody).exchange()));
        var answer = new Answer(Objects.requireNonNull(page.get()), statements);
        assertThat(answer.page().getResponse().getStatus())
                .as("%s, met on %s", address, known.get(address))
                .isEqualTo(FOUND);
        return answer;
    }

    /** An address without the ids, codes and values that make it one of many. */
    private static String kind(String address) {
        return address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "*")
                .replaceAll("T-[0-9A-F-]{30}", "*")
                .replaceAll("(?<=[?&][a-zA-Z-]{1,20}=)[^&]*", "*");
    }
}
