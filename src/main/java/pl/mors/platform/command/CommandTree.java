package pl.mors.platform.command;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import pl.mors.platform.ReadableException;

/** Puts the contributed commands under their groups, and answers for the promised ones that nobody contributed. */
final class CommandTree {

    private final CommandLine root = new CommandLine(new Group()).setCommandName("mors");
    private final Map<String, CommandLine> groups = new HashMap<>();

    private CommandTree() {}

    static CommandLine of(List<MorsCommand> contributed) {
        CommandTree tree = new CommandTree();
        for (MorsCommand command : contributed) {
            CommandLine line = new CommandLine(command);
            tree.add(command.group(), line.getCommandName(), line);
        }
        for (String name : CommandNames.ALL) {
            int space = name.indexOf(' ');
            tree.addMissing(space < 0 ? "" : name.substring(0, space), name.substring(space + 1), name);
        }
        return tree.root;
    }

    private void add(String group, String name, CommandLine line) {
        parent(group).addSubcommand(name, line);
    }

    private void addMissing(String group, String name, String fullName) {
        if (!parent(group).getSubcommands().containsKey(name)) {
            add(group, name, new CommandLine(new NotInThisVersion(fullName)).setUnmatchedArgumentsAllowed(true));
        }
    }

    private CommandLine parent(String group) {
        if (group.isEmpty()) {
            return root;
        }
        return groups.computeIfAbsent(group, name -> {
            CommandLine line = new CommandLine(new Group());
            root.addSubcommand(name, line);
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
