package pl.mors.audit;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares a route that shows personal data: every reading of it goes into the audit trail, and so does every refusal. An answer
 * of any kind is recorded before its first byte leaves, so that nothing is shown which could not be recorded.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface ReadsPersonalData {

    /** What is read, as a word of the trail: {@code person}, {@code participants}, {@code file}. */
    String value();

    /** Name of the path variable that holds the id of whose data it is; empty for lists. */
    String idParam() default "";
}
