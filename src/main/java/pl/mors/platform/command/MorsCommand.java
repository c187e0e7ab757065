package pl.mors.platform.command;

import java.util.concurrent.Callable;

/**
 * A command of {@code ./mors}. A module contributes one as a Spring bean that carries picocli's {@code @Command} with its
 * name, such as {@code doctor}, or its group and name, such as {@code import page}; {@code --data} and {@code --db} are taken off the line before.
 *
 * <p>{@code call()} returns the exit code: 0 it is done, 2 wrong usage or bad input, 1 a fault; a
 * {@link pl.mors.platform.ReadableException} carries its own. Results go to the {@code getOut()} of picocli's
 * {@code CommandSpec}, progress to its {@code getErr()}; {@code System.out} is turned to standard error. The bean is made only when its command runs.
 */
public interface MorsCommand extends Callable<Integer> {}
