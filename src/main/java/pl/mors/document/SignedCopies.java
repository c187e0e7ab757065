package pl.mors.document;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import pl.mors.platform.NotFound;
import pl.mors.platform.web.Link;

/**
 * Signed papers that came back from the scanner. Whoever asks has to know that the reader may see the paper itself: a copy says what the
 * paper says.
 */
public interface SignedCopies {

    /** Those of one kind about something: the latest paper first, its pages in their order, of each page the latest copy first. */
    List<SignedCopy> of(PaperKind kind, UUID subject);

    /** Those about several things, by what they are about; nothing of what no copy came back of. */
    Map<UUID, List<SignedCopy>> ofEach(PaperKind kind, Collection<UUID> subjects);

    /** Links to them, to be shown where the paper is had. */
    default List<Link> links(PaperKind kind, UUID subject, Function<UUID, String> address) {
        return of(kind, subject).stream()
                .map(copy -> Link.to(copy.label(), address.apply(copy.id())))
                .toList();
    }

    /**
     * Answers a request with a copy, to be saved.
     *
     * @throws NotFound when it is none of that kind about that subject
     */
    void send(PaperKind kind, UUID subject, UUID copy, HttpServletResponse response) throws IOException;

    /**
     * Answers a request with a copy about any of several things, to be saved.
     *
     * @throws NotFound when it is none of that kind about any of them
     */
    default void send(PaperKind kind, Collection<UUID> subjects, UUID copy, HttpServletResponse response)
            throws IOException {
        var subject = ofEach(kind, subjects).entrySet().stream()
                .filter(about ->
                        about.getValue().stream().anyMatch(one -> one.id().equals(copy)))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new NotFound("signed copy " + copy));
        send(kind, subject, copy, response);
    }

    /** What the organisation printed with this code; empty when it printed no such page. */
    Optional<PaperKind> printed(PageCode code);

    /** Files a page as a signed copy. One that was filed before stays: nobody knows yet which of them is the signed one. */
    UUID keep(PageCode code, FileId picture);

    /** Files a copy that was taken back as what it was before. */
    UUID keepAgain(UUID withdrawn);

    /** Takes a copy back that was filed by mistake. */
    void withdraw(UUID copy);
}
