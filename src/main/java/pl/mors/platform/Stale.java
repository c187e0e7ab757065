package pl.mors.platform;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/**
 * Somebody else changed the thing between reading and saving, and the screen has no better answer than to say so. Answered
 * as 409. The message goes to the log only.
 */
@ResponseStatus(HttpStatus.CONFLICT)
public class Stale extends RuntimeException {

    public Stale(String what) {
        super(what);
    }
}
