package pl.mors;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;

/** Lets real threads do something at the same moment. */
public final class Race {

    private Race() {}

    /** What each of the runners got, in order of their numbers from 0. */
    public static <T> List<T> of(int runners, IntFunction<T> run) throws Exception {
        var ready = new CountDownLatch(runners);
        try (var threads = Executors.newFixedThreadPool(runners)) {
            List<Future<T>> running = new ArrayList<>();
            for (int i = 0; i < runners; i++) {
                int runner = i;
                Callable<T> work = () -> {
                    ready.countDown();
                    ready.await();
                    return run.apply(runner);
                };
                running.add(threads.submit(work));
            }
            List<T> results = new ArrayList<>();
            for (var one : running) {
                results.add(one.get());
            }
            return results;
        }
    }
}
