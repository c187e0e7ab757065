package pl.mors.platform;

import java.util.Optional;

/**
 * Binds the {@link Actor} of the code that runs inside. Every transaction begun there carries the actor's organisation,
 * account and request into the database, where row-level security and the audit triggers read them.
 */
public final class Tenancy {

    private static final ScopedValue<Actor> ACTOR = ScopedValue.newInstance();

    private Tenancy() {}

    public static void run(Actor actor, Runnable work) {
        ScopedValue.where(ACTOR, actor).run(work);
    }

    public static <T, X extends Throwable> T call(Actor actor, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(ACTOR, actor).<T, X>call(work);
    }

    public static Optional<Actor> current() {
        return ACTOR.isBound() ? Optional.of(ACTOR.get()) : Optional.empty();
    }

    /** The organisation of the running work. A missing one is a fault of the caller, who had to bind an actor. */
    public static OrganisationId organisation() {
        return current()
                .map(Actor::organisation)
                .orElseThrow(() -> new IllegalStateException("no organisation is bound to the running work"));
    }
}
