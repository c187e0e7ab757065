package pl.mors.person.merge;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;
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

    /** Of the triggers that refuse it. */
    private static final String CONSTRAINT = "person_merged";

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
        return Pages.redirect(PersonUrls.person(kept), Notice.refused("person.merge.meanwhile"));
    }

    /** The record that stays; empty when the failure is another. */
    private static Optional<PersonId> kept(DataIntegrityViolationException failure) {
        return failure.getMostSpecificCause() instanceof PSQLException fault
                ? Optional.ofNullable(fault.getServerErrorMessage())
                        .filter(said -> CONSTRAINT.equals(said.getConstraint()))
                        .map(ServerErrorMessage::getDetail)
                        .map(PersonId::valueOf)
                : Optional.empty();
    }
}
