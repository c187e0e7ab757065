package pl.mors.person.merge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import pl.mors.identity.Action;
import pl.mors.identity.ApiProblem;
import pl.mors.identity.CurrentUser;
import pl.mors.identity.DataClass;
import pl.mors.person.PersonId;
import pl.mors.person.PersonUrls;
import pl.mors.platform.Stale;
import pl.mors.platform.web.Notice;
import pl.mors.platform.web.Pages;

/** Whatever form was sent about a record that has been merged since: nothing is saved, and the reader stands at the one that stays. */
@ControllerAdvice
class MergedMeanwhile {

    /** What the triggers say that refuse it; the driver leaves details out of logs, so that the message itself names the record. */
    private static final Pattern MERGED = Pattern.compile("person [0-9a-f-]{36} was merged into ([0-9a-f-]{36})");

    private final CurrentUser user;

    MergedMeanwhile(CurrentUser user) {
        this.user = user;
    }

    @ExceptionHandler
    Object refused(DataIntegrityViolationException failure, HttpServletRequest request) {
        var kept = kept(failure).orElseThrow(() -> failure);
        if (request.getRequestURI().startsWith("/api/")) {
            return ResponseEntity.status(HttpStatus.CONFLICT)
                    .header(HttpHeaders.CONTENT_TYPE, ApiProblem.CONTENT_TYPE)
                    .body(ApiProblem.of(HttpStatus.CONFLICT, request));
        }
        if (!user.mayForOthers(DataClass.PERSONAL, Action.READ)) {
            throw new Stale("a person who was merged into " + kept);
        }
        return Pages.redirect(PersonUrls.person(kept), Notice.refused("person.merge.not-saved"));
    }

    /** The record that stays; empty when the failure is another. */
    private static Optional<PersonId> kept(DataIntegrityViolationException failure) {
        var said = MERGED.matcher(String.valueOf(failure.getMostSpecificCause().getMessage()));
        return said.find() ? Optional.of(PersonId.valueOf(said.group(1))) : Optional.empty();
    }
}
