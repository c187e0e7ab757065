package pl.mors.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import pl.mors.identity.ApiProblem;

/** Tells the API's callers which parameter cannot be read. */
@RestControllerAdvice(annotations = RestController.class)
class UnreadableParameter {

    @ExceptionHandler
    ResponseEntity<ProblemDetail> unreadable(MethodArgumentTypeMismatchException failure, HttpServletRequest request) {
        return ResponseEntity.badRequest()
                .header(HttpHeaders.CONTENT_TYPE, ApiProblem.CONTENT_TYPE)
                .body(ApiProblem.of(HttpStatus.BAD_REQUEST, request, failure.getName()));
    }
}
