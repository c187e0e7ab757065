package pl.mors.platform.command;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.aot.AbstractAotProcessor;
import org.springframework.core.annotation.AnnotationUtils;
import org.springframework.scheduling.config.TaskManagementConfigUtils;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import pl.mors.platform.ReadableException;

/** Runs what the arguments ask for: the server, or one command in a context without a web server. */
public final class CommandLineStart {

    /** What {@link #run} gives instead of an exit code when the server is up and the process must live on. */
    public static final int SERVING = -1;

    /** A command runs no jobs, serves no figures and keeps quiet; figures of the pool would open the pool at once. */
    private static final String[] COMMAND_PROPERTIES = {
        "db-scheduler.enabled=false",
        "spring.autoconfigure.exclude="
                + "org.springframework.boot.jdbc.autoconfigure.metrics.DataSourcePoolMetricsAutoConfiguration",
        "logging.level.root=warn"
    };

    private CommandLineStart() {}

    /**
     * Returns the exit code, or {@link #SERVING} once the server serves.
     *
     * @param application the class annotated with {@code @SpringBootApplication}
     */
    public static int run(Class<?> application, String[] args) {
        if (Boolean.getBoolean(AbstractAotProcessor.AOT_PROCESSING)) {
            prepareBeans(application);
            return ExitCode.OK;
        }
        PrintWriter results = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
        // Standard output is for results only, whatever a library likes to print.
        System.setOut(System.err);
        if (args.length > 0 && args[0].equals(ServeCommand.NAME)) {
            CommandLine line = new CommandLine(new ServeCommand(application));
            return execute(line, List.of(args).subList(1, args.length), results);
        }
        return runCommand(application, args, results);
    }

    /**
     * The build asks Spring which beans a server would have, and writes code that makes them. What a start decides, such as whether
     * it is a demonstration, beans must ask about when they run. The host stands for any: there is a mail server or there is none
     * by its address, not by a bean.
     */
    private static void prepareBeans(Class<?> application) {
        SpringApplication.run(application, "--spring.mail.host=any");
    }

    private static int runCommand(Class<?> application, String[] args, PrintWriter results) {
        try {
            InstallationArguments arguments = InstallationArguments.of(args);
            SpringApplicationBuilder builder = new SpringApplicationBuilder(application)
                    .web(WebApplicationType.NONE)
                    .initializers(context -> context.addBeanFactoryPostProcessor(CommandLineStart::makeLazy))
                    .properties(COMMAND_PROPERTIES);
            try (ConfigurableApplicationContext context =
                    builder.run(arguments.properties().toArray(String[]::new))) {
                Map<String, Class<? extends MorsCommand>> types = commandTypes(context);
                CommandChoice choice = CommandChoice.of(types.keySet(), arguments.others());
                CommandLine line = new CommandLine(context.getBean(Objects.requireNonNull(types.get(choice.name()))))
                        .setCommandName("mors " + choice.name());
                return execute(line, choice.arguments(), results);
            }
        } catch (RuntimeException e) {
            return report(e);
        }
    }

    /**
     * A command makes only the beans that it needs: one that was mistyped should not start a database. Spring Boot's own
     * lazy initialisation spares some beans that need the database, and what runs by the clock would wake others.
     */
    private static void makeLazy(ConfigurableListableBeanFactory factory) {
        BeanDefinitionRegistry registry = (BeanDefinitionRegistry) factory;
        if (registry.containsBeanDefinition(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME)) {
            registry.removeBeanDefinition(TaskManagementConfigUtils.SCHEDULED_ANNOTATION_PROCESSOR_BEAN_NAME);
        }
        for (String name : factory.getBeanDefinitionNames()) {
            factory.getBeanDefinition(name).setLazyInit(true);
        }
    }

    /** The contributed commands by name, without making one of them: a bean may need the database. */
    private static Map<String, Class<? extends MorsCommand>> commandTypes(ConfigurableApplicationContext context) {
        Map<String, Class<? extends MorsCommand>> types = new HashMap<>();
        for (String bean : context.getBeanNamesForType(MorsCommand.class, true, false)) {
            Class<?> type = context.getType(bean, false);
            Command command = type == null ? null : AnnotationUtils.findAnnotation(type, Command.class);
            if (type == null || command == null) {
                throw new IllegalStateException("The command " + bean + " has no @Command");
            }
            types.put(command.name(), type.asSubclass(MorsCommand.class));
        }
        return types;
    }

    private static int execute(CommandLine line, List<String> arguments, PrintWriter results) {
        return line.setOut(results)
                .setExecutionExceptionHandler((e, command, parsed) -> report(e))
                .execute(arguments.toArray(String[]::new));
    }

    private static int report(Exception e) {
        ReadableException readable = ReadableException.within(e);
        if (readable != null) {
            System.err.println(readable.sentence());
            return readable.exitCode();
        }
        LoggerFactory.getLogger(CommandLineStart.class).error("The command failed", e);
        System.err.println("MORS failed: " + e + ".");
        return ExitCode.SOFTWARE;
    }
}
