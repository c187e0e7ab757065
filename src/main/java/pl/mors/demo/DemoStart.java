package pl.mors.demo;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Has a demonstration filled before the server takes its first request. Spring makes such a bean in every context, also for a
 * command that needs no database: what the loader needs is made only when it is called.
 */
@Component
class DemoStart implements SmartLifecycle {

    /** Before the web server, which starts at the end. */
    static final int PHASE = 0;

    private final ObjectProvider<DemoLoader> loader;
    private final boolean demo;
    private boolean running;

    DemoStart(ObjectProvider<DemoLoader> loader, @Value("${mors.demo}") boolean demo) {
        this.loader = loader;
        this.demo = demo;
    }

    @Override
    public boolean isAutoStartup() {
        return demo;
    }

    @Override
    public void start() {
        running = true;
        loader.getObject().fill();
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
