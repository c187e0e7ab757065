package pl.mors.bench;

import bare.BareApplication;
import java.io.IOException;
import java.io.OutputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import org.springframework.util.FileSystemUtils;
import pl.mors.platform.postgres.DatabaseAccess;
import pl.mors.platform.postgres.PostgresServer;

/**
 * A warm {@code ./mors start --demo}, from the command to its return, with its database: beside a bare application of the same
 * libraries whose database is up already, from the command to the first answer. Both have an AOT cache; they take turns.
 */
final class StartBench implements BenchMain.Bench {

    private static final int RUNS = 7;
    private static final double LIMIT = 1.5;
    private static final long BETWEEN_TRIES_MS = 20;
    private static final Path APP = Path.of("target/app/mors.jar");
    private static final Path BARE = Path.of("target/bare/bare.jar");
    private static final Path CACHE = Path.of("target/bare/bare.aot");

    @Override
    public boolean run() throws Exception {
        var folder = Files.createTempDirectory("mors-bench");
        try (var mors = new Installation();
                var postgres = PostgresServer.startOrAttach(folder)) {
            mors.start();
            mors.stop();
            makeBareJar();
            var database = postgres.createDatabase("bare");
            train(database);
            var morsSeconds = new double[RUNS];
            var bareSeconds = new double[RUNS];
            for (int run = 0; run < RUNS; run++) {
                long started = System.nanoTime();
                mors.start();
                morsSeconds[run] = (System.nanoTime() - started) / 1e9;
                mors.stop();
                bareSeconds[run] = startBare(database);
            }
            return report(morsSeconds, bareSeconds);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static boolean report(double[] mors, double[] bare) throws IOException {
        var ratios = new double[RUNS];
        Arrays.setAll(ratios, run -> mors[run] / bare[run]);
        double ratio = Figures.median(ratios);
        return new Figures()
                .put("runs", RUNS)
                .put("mors_seconds", Figures.median(mors))
                .put("bare_seconds", Figures.median(bare))
                .put("mors_to_bare", ratio)
                .put("mors_to_bare_least", Arrays.stream(ratios).min().orElseThrow())
                .put("mors_to_bare_most", Arrays.stream(ratios).max().orElseThrow())
                .put("limit", LIMIT)
                .report("start", ratio <= LIMIT);
    }

    private static double startBare(DatabaseAccess database) throws Exception {
        int port = Installation.freePort();
        long started = System.nanoTime();
        var process = java(
                        database, List.of("-XX:AOTCache=" + CACHE, "-XX:AOTMode=on"), List.of("--server.port=" + port))
                .start();
        try {
            while (!answers(port)) {
                if (process.waitFor(BETWEEN_TRIES_MS, TimeUnit.MILLISECONDS)) {
                    throw new IllegalStateException("the bare application ended with " + process.exitValue());
                }
            }
            return (System.nanoTime() - started) / 1e9;
        } finally {
            process.destroy();
            process.waitFor();
        }
    }

    private static boolean answers(int port) throws Exception {
        var connection = (HttpURLConnection)
                URI.create("http://127.0.0.1:" + port + "/").toURL().openConnection();
        try {
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException notYet) {
            return false;
        } finally {
            connection.disconnect();
        }
    }

    private static void train(DatabaseAccess database) throws Exception {
        Files.deleteIfExists(CACHE);
        var process = java(database, List.of("-XX:AOTCacheOutput=" + CACHE), List.of("--server.port=0", "--train"))
                .start();
        if (process.waitFor() != 0 || !Files.exists(CACHE)) {
            throw new IllegalStateException("the bare application made no cache");
        }
    }

    private static ProcessBuilder java(DatabaseAccess database, List<String> flags, List<String> arguments) {
        var command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("-Xmx192m", "-XX:+UseSerialGC", "-Xlog:disable", "-Xlog:all=error:stderr"));
        command.addAll(flags);
        command.addAll(List.of("-jar", BARE.toString()));
        command.addAll(List.of(
                "--spring.config.name=bare",
                "--spring.threads.virtual.enabled=true",
                "--spring.session.jdbc.initialize-schema=always",
                "--spring.modulith.events.jdbc.schema-initialization.enabled=true",
                "--spring.flyway.baseline-on-migrate=true",
                "--db-scheduler.enabled=false",
                "--logging.level.root=error"));
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).inheritIO().redirectOutput(ProcessBuilder.Redirect.DISCARD);
        var environment = builder.environment();
        environment.put("SPRING_DATASOURCE_URL", database.url());
        environment.put("SPRING_DATASOURCE_USERNAME", database.owner().user());
        environment.put("SPRING_DATASOURCE_PASSWORD", database.owner().password());
        return builder;
    }

    /** The bare application's classes with the product's own libraries. */
    private static void makeBareJar() throws IOException {
        Files.createDirectories(BARE.getParent());
        try (var product = new JarFile(APP.toFile())) {
            var libraries = product.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            var manifest = new Manifest();
            var attributes = manifest.getMainAttributes();
            attributes.put(Attributes.Name.MANIFEST_VERSION, "1.0");
            attributes.put(Attributes.Name.MAIN_CLASS, BareApplication.class.getName());
            attributes.put(
                    Attributes.Name.CLASS_PATH,
                    Arrays.stream(libraries.split(" "))
                            .map(one -> "../app/" + one)
                            .collect(Collectors.joining(" ")));
            try (OutputStream file = Files.newOutputStream(BARE);
                    var jar = new JarOutputStream(file, manifest)) {
                copyClasses(jar);
            }
        }
    }

    private static void copyClasses(JarOutputStream jar) throws IOException {
        var root = Path.of("target/test-classes");
        try (var classes = Files.walk(root.resolve("bare"))) {
            for (var file : classes.filter(Files::isRegularFile).toList()) {
                jar.putNextEntry(new JarEntry(root.relativize(file).toString()));
                Files.copy(file, jar);
                jar.closeEntry();
            }
        }
    }
}
