package pl.mors.bench;

import java.io.BufferedWriter;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionTemplate;
import pl.mors.intake.check.CheckList;
import pl.mors.intake.table.TableLimits;
import pl.mors.intake.takein.TakeInList;
import pl.mors.platform.Actor;
import pl.mors.platform.Pesel;
import pl.mors.platform.Tenancy;
import pl.mors.programme.ProgrammeQueries;

/**
 * A list of 100,000 people with declaration, entry situation, residence and answers: checked, taken in and taken in again, in a
 * heap of 256 MB, beside a bare COPY of the same rows into a table without keys, rules or trail.
 */
final class ImportBench implements BenchMain.Bench {

    private static final int PEOPLE = 100_000;
    private static final long HEAP_MB = 256;
    private static final int LIMIT_SECONDS = 40;
    private static final String HEAD =
            "Imię;Nazwisko;PESEL;Telefon;Województwo;Powiat;Gmina;Miejscowość;Ulica;Nr budynku;"
                    + "Kod pocztowy;DEGURBA;Data deklaracji;Wykształcenie;Status na rynku pracy;w tym;Mniejszość;Osoba bezdomna;"
                    + "Niepełnosprawność;Inna niekorzystna sytuacja";
    private static final String REST = ";600100200;śląskie;mikołowski;Mikołów;Mikołów;Krakowska;7;43-190;2;1.10.2018;"
            + "ponadgimnazjalne (ISCED 3);osoba bierna zawodowo;inne;Nie;Nie;Tak;Nie";
    private static final List<String> NAMES =
            List.of("Łucja", "Jan", "Żaneta", "Piotr", "Anna", "Zbigniew", "Oksana", "Róża");
    private static final String LETTERS = "abcdefghijklmnopqrstuwyz";

    @Override
    public boolean run() throws Exception {
        if (Runtime.getRuntime().maxMemory() > HEAP_MB << 20) {
            return inSmallHeap();
        }
        try (var server = BenchServer.on("2019-05-15")) {
            var context = server.context();
            var list = write(server.file("lista.csv"));
            var town = BenchTown.found(context);
            return Tenancy.<Boolean, Exception>call(Actor.system(town, "bench"), () -> measure(context, list));
        }
    }

    private static boolean inSmallHeap() throws Exception {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        return new ProcessBuilder(
                                java,
                                "-Xmx" + HEAP_MB + "m",
                                "--enable-native-access=ALL-UNNAMED",
                                "-cp",
                                System.getProperty("java.class.path"),
                                BenchMain.class.getName(),
                                "import")
                        .inheritIO()
                        .start()
                        .waitFor()
                == 0;
    }

    private static boolean measure(ConfigurableApplicationContext context, Path list) throws Exception {
        var programme = context.getBean(ProgrammeQueries.class).named(BenchTown.CODE);
        double copy = seconds(() -> copy(context, list));
        double check =
                seconds(() -> context.getBean(CheckList.class).check(programme, list, TableLimits.OF_COMMAND, null));
        double processorBefore = processorSeconds(list.getParent());
        double takeIn = seconds(() -> takeIn(context, list, PEOPLE));
        double processor = processorSeconds(list.getParent()) - processorBefore;
        double again = seconds(() -> takeIn(context, list, 0));
        return new Figures()
                .put("people", PEOPLE)
                .put("heap_mb", HEAP_MB)
                .put("copy_s", copy)
                .put("check_s", check)
                .put("take_in_s", takeIn)
                .put("take_in_processor_s", processor)
                .put("limit_s", LIMIT_SECONDS)
                .put("take_in_again_s", again)
                .put("take_in_to_copy", takeIn / copy)
                .put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage())
                .report("import", takeIn <= LIMIT_SECONDS);
    }

    /** What this process and the database's have used, whoever else keeps the machine busy. */
    private static double processorSeconds(Path data) {
        var server = ProcessHandle.allProcesses()
                .filter(process -> process.info().commandLine().orElse("").contains(data.toString()))
                .flatMap(process -> Stream.concat(Stream.of(process), process.descendants()));
        return Stream.concat(Stream.of(ProcessHandle.current()), server)
                        .distinct()
                        .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                        .reduce(Duration.ZERO, Duration::plus)
                        .toMillis()
                / 1e3;
    }

    @FunctionalInterface
    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) throws Exception {
        long started = System.nanoTime();
        work.run();
        return (System.nanoTime() - started) / 1e9;
    }

    private static void takeIn(ConfigurableApplicationContext context, Path list, int expected) throws Exception {
        var programme = context.getBean(ProgrammeQueries.class).named(BenchTown.CODE);
        var outcome = context.getBean(TakeInList.class).takeIn(programme, list, TableLimits.OF_COMMAND, null);
        if (!(outcome instanceof TakeInList.TakenIn taken) || taken.joined() != expected) {
            throw new IllegalStateException(
                    "the list was not taken in: " + outcome.getClass().getSimpleName());
        }
    }

    private static void copy(ConfigurableApplicationContext context, Path list) {
        context.getBean(TransactionTemplate.class).executeWithoutResult(status -> {
            var columns = IntStream.range(0, HEAD.split(";").length)
                    .mapToObj(number -> "c" + number + " text")
                    .collect(Collectors.joining(", "));
            context.getBean(JdbcClient.class)
                    .sql("CREATE TEMPORARY TABLE bare (" + columns + ") ON COMMIT DROP")
                    .update();
            try (var in = Files.newInputStream(list)) {
                DataSourceUtils.getConnection(context.getBean(DataSource.class))
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY bare FROM STDIN (FORMAT csv, DELIMITER ';', HEADER)", in);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }

    private static Path write(Path file) throws Exception {
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(HEAD + "\n");
            for (int n = 0; n < PEOPLE; n++) {
                var pesel = Pesel.of(LocalDate.of(1950, 1, 1).plusDays(n % 18_000), 9900 + n / 18_000);
                out.write(NAMES.get(n % NAMES.size()) + ";" + name(n) + ";" + pesel.digits() + REST + "\n");
            }
        }
        return file;
    }

    /** A name of letters for each number: names are compared, and people of one name would be alike. */
    private static String name(int number) {
        var name = new StringBuilder("Ż");
        for (int rest = number * 7919 % 7_962_624, letter = 0; letter < 5; letter++, rest /= LETTERS.length()) {
            name.append(LETTERS.charAt(Math.abs(rest) % LETTERS.length()));
        }
        return name.toString();
    }
}
