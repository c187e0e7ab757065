package pl.mors.platform.command;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import pl.mors.platform.DataFolder;
import pl.mors.platform.ReadableException;
import pl.mors.platform.database.DatabaseAhead;
import pl.mors.platform.postgres.FolderLock;

/** Starts the web server, after it made sure that the folder and the port are free for it. */
@Command(name = ServeCommand.NAME)
final class ServeCommand implements Callable<Integer> {

    static final String NAME = "serve";

    private static final List<String> TRAINING_PAGES = List.of("/actuator/health", "/", "/logowanie", "/kalendarz");

    /** In the middle of both published programmes. */
    private static final LocalDate DEMO_DAY = LocalDate.of(2019, 5, 15);

    private final Class<?> application;

    @Option(names = "--port")
    private int port = 8080;

    @Option(names = "--bind")
    private String bind = "127.0.0.1";

    @Option(names = "--data")
    private Path data = Path.of("data");

    @Option(names = "--db")
    private @Nullable Path db;

    @Option(names = "--demo")
    private boolean demo;

    @Option(names = "--today")
    private @Nullable LocalDate today;

    @Option(names = "--demo-size")
    private @Nullable Integer demoSize;

    @Option(names = "--train", hidden = true, description = "Serve a few pages to itself and end, to fill an AOT cache")
    private boolean train;

    ServeCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (!demo && (today != null || demoSize != null)) {
            throw ReadableException.refusal("--today and --demo-size belong to --demo.");
        }
        if (demoSize != null && demoSize < 1) {
            throw ReadableException.refusal("--demo-size must be 1 or more.");
        }
        DataFolder folder = new DataFolder(data);
        folder.prepareForServer(demo);
        FolderLock lock = FolderLock.take(folder.path());
        boolean serving = false;
        try {
            folder.removeDrafts();
            requireFreePort();
            if (demo) {
                folder.setDemoDay(today == null ? DEMO_DAY : today);
            }
            ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                    .initializers(new DatabaseAhead())
                    .run(properties(folder));
            if (train) {
                serveToItself(context);
                return ExitCode.OK;
            }
            lock.announce(port);
            serving = true;
            return CommandLineStart.SERVING;
        } finally {
            // While it serves the lock stays with the process, to its very end.
            if (!serving) {
                lock.close();
            }
        }
    }

    private String[] properties(DataFolder folder) {
        List<String> properties = new ArrayList<>(List.of(
                "--server.port=" + port,
                "--server.address=" + bind,
                "--mors.data=" + folder.path(),
                "--mors.demo=" + demo,
                "--logging.file.name=" + folder.logs().resolve("mors.log")));
        if (db != null) {
            properties.add("--mors.db=" + db.toAbsolutePath());
        }
        if (demoSize != null) {
            properties.add("--mors.demo-size=" + demoSize);
        }
        return properties.toArray(String[]::new);
    }

    /** Looks before the long way up: a port in use is the commonest reason why a start fails. */
    private void requireFreePort() {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getByName(bind), port));
        } catch (IOException | IllegalArgumentException e) {
            throw ReadableException.refusal("Port " + port + " on " + bind + " cannot be used (" + e.getMessage()
                    + "); choose another with --port.");
        }
    }

    private static void serveToItself(ConfigurableApplicationContext context) {
        String port = context.getEnvironment().getRequiredProperty("local.server.port");
        try (context) {
            for (String page : TRAINING_PAGES) {
                HttpURLConnection connection = (HttpURLConnection)
                        URI.create("http://127.0.0.1:" + port + page).toURL().openConnection();
                connection.setInstanceFollowRedirects(false);
                connection.getResponseCode();
                connection.disconnect();
            }
        } catch (IOException e) {
            throw ReadableException.fault("The training start does not answer: " + e.getMessage() + ".", e);
        }
    }
}
