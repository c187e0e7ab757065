package pl.mors.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.util.FileSystemUtils;

/** A demonstration of its own, started and stopped by the script as everybody does it. Close it to stop it and remove its folder. */
public final class Installation implements AutoCloseable {

    private final Path data;
    private final int port;

    public Installation() throws IOException {
        this.data = Files.createTempDirectory("mors-bench");
        this.port = freePort();
    }

    public int port() {
        return port;
    }

    /** Returns when the first page can be served; builds first when needed. */
    public void start(String... more) throws Exception {
        var command = new ArrayList<>(List.of("start", "--demo", "--port", Integer.toString(port)));
        command.addAll(List.of(more));
        mors(command);
    }

    public void stop() throws Exception {
        mors(List.of("stop"));
    }

    /** Ends the server's process at once, as a power cut would; its database lives on. */
    public void kill() throws IOException {
        var process = ProcessHandle.of(Long.parseLong(pid())).orElseThrow();
        process.destroyForcibly();
        process.onExit().join();
    }

    /** Where everything of it lies. */
    public Path data() {
        return data;
    }

    private String pid() throws IOException {
        return Files.readAllLines(data.resolve("mors.lock")).getFirst();
    }

    /**
     * A figure of the running server's process, in KiB.
     *
     * @param name of a line of Linux's /proc/PID/status, such as VmRSS
     */
    public long kibibytes(String name) throws IOException {
        return Files.readAllLines(Path.of("/proc", pid(), "status")).stream()
                .filter(line -> line.startsWith(name + ":"))
                .map(line -> line.replaceAll("[^0-9]", ""))
                .mapToLong(Long::parseLong)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public void close() throws Exception {
        stop();
        FileSystemUtils.deleteRecursively(data);
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void mors(List<String> arguments) throws Exception {
        var command = new ArrayList<>(List.of("./mors"));
        command.addAll(arguments);
        command.addAll(List.of("--data", data.toString()));
        var process = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException(String.join(" ", command) + " failed");
        }
    }
}
