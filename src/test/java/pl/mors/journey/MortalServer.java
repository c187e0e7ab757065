package pl.mors.journey;

import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A server that dies once in each run: at a request that the seed chooses, some milliseconds after it left. */
abstract class MortalServer implements OfflineRun.Server {

    private static final int REQUESTS_OF_A_RUN = 12;
    private static final int MOST_MS = 60;

    private CompletableFuture<Void> death = CompletableFuture.completedFuture(null);
    private int untilDeath;
    private int milliseconds;
    private boolean dead;
    private int deaths;
    private int underWay;

    /** At once, with whatever it is doing. */
    abstract void kill() throws Exception;

    abstract void start() throws Exception;

    /** Chooses when the next run's death comes. */
    final void diesAt(Random random) {
        untilDeath = 1 + random.nextInt(REQUESTS_OF_A_RUN);
        milliseconds = random.nextInt(MOST_MS);
    }

    final int deaths() {
        return deaths;
    }

    /** How many of them came beside a request; the others before the last sending, as the run had fewer requests. */
    final int deathsUnderWay() {
        return underWay;
    }

    @Override
    public final void asRequestLeaves() {
        if (--untilDeath == 0) {
            underWay++;
            die(milliseconds);
        }
    }

    @Override
    public final void atTheEnd() {
        if (untilDeath > 0) {
            untilDeath = 0;
            die(0);
        }
        answers();
    }

    @Override
    public final void answers() {
        death.join();
        if (dead) {
            try {
                start();
            } catch (Exception e) {
                throw new IllegalStateException("the server did not start again", e);
            }
            dead = false;
        }
    }

    private void die(int later) {
        dead = true;
        deaths++;
        death = CompletableFuture.runAsync(
                () -> {
                    try {
                        kill();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                },
                CompletableFuture.delayedExecutor(later, TimeUnit.MILLISECONDS));
    }
}
