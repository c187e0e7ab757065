package pl.mors.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;
import pl.mors.MorsApplication;

/** A server of this build on an empty folder of its own, which goes when it is closed. */
final class BenchServer implements AutoCloseable {

    private final Path data;
    private final ConfigurableApplicationContext context;

    private BenchServer(Path data, ConfigurableApplicationContext context) {
        this.data = data;
        this.context = context;
    }

    /** Whose statements are timed, on the day of the demonstration. */
    static BenchServer timed() throws IOException {
        return start(
                "2019-05-15",
                new SpringApplicationBuilder(MorsApplication.class)
                        .initializers(start -> start.getBeanFactory().addBeanPostProcessor(new StatementClock())));
    }

    /** @param today the day that it takes for today, as YYYY-MM-DD */
    static BenchServer on(String today) throws IOException {
        return start(today, new SpringApplicationBuilder(MorsApplication.class));
    }

    private static BenchServer start(String today, SpringApplicationBuilder application) throws IOException {
        var data = Files.createTempDirectory("mors-bench");
        return new BenchServer(
                data,
                application.run(
                        "--mors.data=" + data,
                        "--server.port=0",
                        "--mors.today=" + today,
                        "--db-scheduler.enabled=false",
                        "--logging.level.root=error"));
    }

    ConfigurableApplicationContext context() {
        return context;
    }

    /** A file in the server's folder. */
    Path file(String name) {
        return data.resolve(name);
    }

    String url() {
        return "http://127.0.0.1:" + context.getEnvironment().getRequiredProperty("local.server.port");
    }

    @Override
    public void close() throws IOException {
        context.close();
        FileSystemUtils.deleteRecursively(data);
    }
}
