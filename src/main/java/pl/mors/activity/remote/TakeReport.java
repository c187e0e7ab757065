package pl.mors.activity.remote;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.activity.SessionId;
import pl.mors.document.FileKind;
import pl.mors.document.FileSource;
import pl.mors.document.FileStore;
import pl.mors.document.StoreFileOutcome;
import pl.mors.person.PersonId;

/** Takes in what a platform reported about a session, and finds out whose lines these are by the group's list. */
@Service
@Transactional
class TakeReport {

    private final FileStore files;
    private final RemoteRepository remote;
    private final RemoteQueries queries;

    TakeReport(FileStore files, RemoteRepository remote, RemoteQueries queries) {
        this.files = files;
        this.remote = remote;
        this.queries = queries;
    }

    sealed interface Outcome {}

    /** @param unknown how many lines are nobody's */
    record Taken(int lines, int unknown) implements Outcome {}

    /** It is no report that can be read. */
    record Unreadable(PlatformReport.Outcome why) implements Outcome {}

    record FileRefused(StoreFileOutcome.Refused why) implements Outcome {}

    /** @param people those on the session's sheet */
    Outcome take(SessionId session, LocalDate day, Collection<PersonId> people, String fileName, byte[] content) {
        var text = PlatformReport.text(content);
        var read = PlatformReport.read(text, day);
        if (!(read instanceof PlatformReport.Read(var lines))) {
            return new Unreadable(read);
        }
        // The same words in the one encoding that the store takes.
        var source = FileSource.of(text.getBytes(StandardCharsets.UTF_8));
        return switch (files.store(FileKind.FORM, fileName, source)) {
            case StoreFileOutcome.Refused refused -> new FileRefused(refused);
            case StoreFileOutcome.Stored stored -> {
                var ids = remote.addLines(remote.addReport(session, stored.id()), lines);
                var listed = queries.listed(people);
                int unknown = 0;
                for (int at = 0; at < lines.size(); at++) {
                    var line = lines.get(at);
                    var owner = NameMatch.find(line.name(), line.email(), listed);
                    if (owner.isPresent()) {
                        remote.nameOwner(ids.get(at), owner.get(), false);
                    } else {
                        unknown++;
                    }
                }
                yield new Taken(lines.size(), unknown);
            }
        };
    }
}
