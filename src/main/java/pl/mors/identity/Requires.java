package pl.mors.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Declares what a route shows or changes. The policy decides who may; an undeclared route fails the build and answers nobody.
 */
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Requires {

    DataClass value();

    Action action() default Action.READ;

    /** Whether the route shows figures and nobody in them: then it is open to those who only count, too. */
    boolean figures() default false;
}
