package pl.mors.platform.command;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IFactory;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pl.mors.platform.ReadableException;

/** Puts the contributed commands under their groups, and answers for the promised ones that nobody contributed. */
final class CommandTree {

    private final CommandLine root = new CommandLine(new Group()).setCommandName("mors");
    private final Map<String, CommandLine> groups = new HashMap<>();

    private CommandTree() {}

    /**
     * Builds the tree from the commands' types: picocli asks the factory for an instance of the one that is to run.
     *
     * @param contributed types that carry {@code @Command}
     */
    static CommandLine of(List<Class<? extends MorsCommand>> contributed, IFactory instances) {
        CommandTree tree = new CommandTree();
        Set<String> names = new HashSet<>();
        for (Class<? extends MorsCommand> type : contributed) {
            CommandLine line = new CommandLine(type, instances);
            names.add(line.getCommandName());
            tree.add(line.getCommandName(), line);
        }
        for (String promised : CommandNames.ALL) {
            if (!names.contains(promised)) {
                tree.add(promised, new CommandLine(new NotInThisVersion(promised)).setUnmatchedArgumentsAllowed(true));
            }
        }
        return tree.root;
    }

    private void add(String fullName, CommandLine line) {
        int space = fullName.indexOf(' ');
        CommandLine parent = space < 0 ? root : group(fullName.substring(0, space));
        parent.addSubcommand(fullName.substring(space + 1), line);
    }

    private CommandLine group(String name) {
        return groups.computeIfAbsent(name, word -> {
            CommandLine line = new CommandLine(new Group());
            root.addSubcommand(word, line);
            return line;
        });
    }

    /** A word that needs another one behind it. */
    @Command(synopsisSubcommandLabel = "COMMAND")
    private static final class Group implements Runnable {

        @Spec
        @SuppressWarnings("NullAway.Init") // picocli sets it before it runs the command
        private CommandSpec spec;

        @Override
        public void run() {
            throw new ParameterException(spec.commandLine(), "Say which command.");
        }
    }

    @Command
    private static final class NotInThisVersion implements Runnable {

        private final String name;

        NotInThisVersion(String name) {
            this.name = name;
        }

        @Override
        public void run() {
            throw ReadableException.refusal("mors " + name + " is not in this version.");
        }
    }
}
