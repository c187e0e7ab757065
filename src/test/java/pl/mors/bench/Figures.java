package pl.mors.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The figures of one benchmark in the order in which they were put: printed, and kept in bench/results. */
public final class Figures {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final Map<String, Object> values = new LinkedHashMap<>();

    /**
     * Puts a figure.
     *
     * @param value rounded to hundredths when it has more places
     */
    public Figures put(String name, Object value) {
        values.put(name, value instanceof Double number ? Math.round(number * 100) / 100.0 : value);
        return this;
    }

    /** The middle one of several runs, the upper of two. */
    public static double median(double[] runs) {
        var sorted = runs.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    /**
     * Prints and keeps the figures.
     *
     * @param holds whether the stated limits hold
     */
    public boolean report(String bench, boolean holds) throws IOException {
        var text = JSON.writeValueAsString(put("holds", holds).values) + "\n";
        System.out.print(text);
        Files.createDirectories(Path.of("bench/results"));
        Files.writeString(Path.of("bench/results", bench + ".json"), text);
        return holds;
    }
}
