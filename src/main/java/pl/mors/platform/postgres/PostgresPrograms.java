package pl.mors.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import pl.mors.platform.ReadableException;

/** Runs initdb and pg_ctl, which refuse to run as root: there they get a user namespace where nobody is root. */
final class PostgresPrograms {

    private static final long PROGRAM_MINUTES = 10;

    private final PostgresBinaries binaries;
    private final List<String> prefix;

    PostgresPrograms(PostgresBinaries binaries) throws IOException {
        this.binaries = binaries;
        this.prefix = isRoot() ? namespacePrefix() : List.of();
    }

    /** Runs one program to its end and gives what it printed; a failure becomes a sentence with its last line. */
    void run(String what, String program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(prefix);
        command.add(binaries.program(program).toString());
        command.addAll(List.of(arguments));
        Path output = Files.createTempFile("mors-" + program, ".out");
        try {
            int exitCode = waitFor(builder(command).redirectOutput(output.toFile()));
            if (exitCode != 0) {
                throw ReadableException.fault(what + " failed: " + lastLine(Files.readAllLines(output)));
            }
        } finally {
            Files.delete(output);
        }
    }

    private static ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C.UTF-8");
        return builder;
    }

    private static int waitFor(ProcessBuilder builder) throws IOException {
        Process process = builder.start();
        try {
            if (process.waitFor(PROGRAM_MINUTES, TimeUnit.MINUTES)) {
                return process.exitValue();
            }
            process.destroy();
            throw ReadableException.fault(
                    "PostgreSQL did not answer within " + PROGRAM_MINUTES + " minutes; look into its log.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while waiting for " + builder.command(), e);
        }
    }

    private static String lastLine(List<String> lines) {
        return lines.stream()
                .filter(line -> !line.isBlank())
                .reduce((first, second) -> second)
                .map(String::strip)
                .orElse("it said nothing");
    }

    private static boolean isRoot() throws IOException {
        return Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
    }

    private static List<String> namespacePrefix() throws IOException {
        if (Files.isExecutable(Path.of("/usr/bin/unshare"))
                && waitFor(builder(List.of("/usr/bin/unshare", "-U", "true"))) == 0) {
            return List.of("/usr/bin/unshare", "-U");
        }
        throw ReadableException.refusal("PostgreSQL does not run as root and this machine has no user namespaces;"
                + " start MORS as an ordinary user, or name a database server with --db.");
    }
}
