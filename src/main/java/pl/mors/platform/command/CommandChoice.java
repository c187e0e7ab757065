package pl.mors.platform.command;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pl.mors.platform.ReadableException;

/**
 * The command that a line asks for.
 *
 * @param name one word, or a group and a name such as {@code import page}
 * @param arguments what stands behind the name
 */
record CommandChoice(String name, List<String> arguments) {

    /**
     * Tells the name from the arguments.
     *
     * @param contributed the names of the commands that this version has
     * @throws ReadableException when the line names none of them; a promised one gets an answer of its own
     */
    static CommandChoice of(Set<String> contributed, List<String> line) {
        Set<String> promised = new TreeSet<>(CommandNames.ALL);
        for (int words = 1; words <= Math.min(2, line.size()); words++) {
            String name = String.join(" ", line.subList(0, words));
            if (contributed.contains(name)) {
                return new CommandChoice(name, List.copyOf(line.subList(words, line.size())));
            }
            if (promised.contains(name)) {
                throw ReadableException.refusal("mors " + name + " is not in this version.");
            }
        }
        promised.addAll(contributed);
        throw ReadableException.refusal("mors does not know " + (line.isEmpty() ? "an empty command" : line.getFirst())
                + "; its commands are: " + String.join(", ", promised) + ".");
    }
}
