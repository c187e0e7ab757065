package pl.mors.demo;

import java.util.Collection;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import pl.mors.identity.Organisations;
import pl.mors.identity.PublicOrganisation;
import pl.mors.platform.ReadableException;

/**
 * Keeps the demonstration, whose password everybody knows, and real people apart: a server does not start on a database of the
 * other sort. The database is asked and not the folder, since a town's own server has no folder here.
 */
@Component
class DemoBoundary implements SmartLifecycle {

    /** Asked for late: whatever starts with the context is made even for a command, and this would make the database. */
    private final ObjectProvider<Organisations> organisations;

    private final boolean demo;
    private final boolean server;
    private boolean running;

    DemoBoundary(
            ObjectProvider<Organisations> organisations,
            @Value("${mors.demo}") boolean demo,
            ApplicationContext context) {
        this.organisations = organisations;
        this.demo = demo;
        this.server = context instanceof WebServerApplicationContext;
    }

    @Override
    public void start() {
        running = true;
        if (server) {
            requireItsOwn(demo, organisations.getObject().all());
        }
    }

    /**
     * Lets a start pass on this database.
     *
     * @param demo whether the start is one of the demonstration
     * @throws ReadableException when there are real organisations in a demonstration, or made-up ones elsewhere
     */
    static void requireItsOwn(boolean demo, Collection<PublicOrganisation> organisations) {
        organisations.stream()
                .filter(organisation -> organisation.madeUp() != demo)
                .findFirst()
                .ifPresent(stranger -> {
                    throw ReadableException.refusal(
                            demo
                                    ? "The database holds a real organisation, " + stranger.name()
                                            + "; give the demo a database of its own."
                                    : "The database holds a demonstration, whose password is known to everybody; start it with"
                                            + " --demo, or give the town a database of its own.");
                });
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the demonstration is loaded and before the web server starts. */
    @Override
    public int getPhase() {
        return DemoStart.PHASE - 1;
    }
}
