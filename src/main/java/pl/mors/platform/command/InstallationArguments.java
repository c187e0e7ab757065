package pl.mors.platform.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import pl.mors.platform.ReadableException;

/**
 * The arguments that choose the installation, taken off a command's line wherever they stand: they are needed before the
 * context that holds the commands.
 *
 * @param properties for Spring, as {@code --mors.data=...}
 * @param others the command with its own arguments
 */
record InstallationArguments(List<String> properties, List<String> others) {

    private static final List<String> NAMES = List.of("--data", "--db");

    static InstallationArguments of(String[] args) {
        List<String> properties = new ArrayList<>();
        List<String> others = new ArrayList<>();
        Iterator<String> rest = List.of(args).iterator();
        while (rest.hasNext()) {
            String argument = rest.next();
            int equals = argument.indexOf('=');
            String name = equals < 0 ? argument : argument.substring(0, equals);
            if (!NAMES.contains(name)) {
                others.add(argument);
            } else if (equals >= 0) {
                properties.add(property(name, argument.substring(equals + 1)));
            } else if (rest.hasNext()) {
                properties.add(property(name, rest.next()));
            } else {
                throw ReadableException.refusal("Missing value after " + name + ".");
            }
        }
        return new InstallationArguments(List.copyOf(properties), List.copyOf(others));
    }

    private static String property(String name, String value) {
        return "--mors." + name.substring(2) + "=" + value;
    }
}
