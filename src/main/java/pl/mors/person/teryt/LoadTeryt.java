package pl.mors.person.teryt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.teryt.TerytFile.Catalogue;

/** Takes catalogues of places in, in the order in which they refer to each other, all of them or none. */
@Service
class LoadTeryt {

    /** How many places are new or changed. */
    record Loaded(int municipalities, int localities, int streets) {}

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final TerytRepository repository;

    LoadTeryt(TerytRepository repository) {
        this.repository = repository;
    }

    @Transactional(rollbackFor = IOException.class)
    Loaded load(List<Path> files) throws IOException {
        var counts = new HashMap<Catalogue, Integer>();
        var byCatalogue = new HashMap<TerytFile, Catalogue>();
        for (var path : files) {
            var file = new TerytFile(path);
            byCatalogue.put(file, file.catalogue());
        }
        var ordered = byCatalogue.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<TerytFile, Catalogue>::getValue))
                .toList();
        for (var entry : ordered) {
            int written = switch (entry.getValue()) {
                case TERC -> municipalities(entry.getKey());
                case SIMC -> localities(entry.getKey());
                case ULIC -> streets(entry.getKey());
            };
            counts.merge(entry.getValue(), written, Integer::sum);
        }
        return new Loaded(
                counts.getOrDefault(Catalogue.TERC, 0),
                counts.getOrDefault(Catalogue.SIMC, 0),
                counts.getOrDefault(Catalogue.ULIC, 0));
    }

    /** Voivodeships and counties stand before what is in them, each with the parts of the code that it has. */
    private int municipalities(TerytFile file) throws IOException {
        var names = new HashMap<String, String>();
        var batch = repository.batch(TerytRepository.MUNICIPALITY);
        file.read(row -> {
            var voivodeship = value(row, "WOJ");
            var county = voivodeship + value(row, "POW");
            var code = county + value(row, "GMI");
            var name = value(row, "NAZWA");
            if (value(row, "POW").isEmpty()) {
                names.put(voivodeship, name.toLowerCase(POLISH));
            } else if (value(row, "GMI").isEmpty()) {
                names.put(county, name);
            } else if (TerytFile.WHOLE.contains(value(row, "RODZ"))) {
                batch.add(
                        code,
                        name,
                        Objects.requireNonNullElse(names.get(county), ""),
                        Objects.requireNonNullElse(names.get(voivodeship), ""));
            }
        });
        return batch.finish();
    }

    /** A locality that is part of another one has that one's symbol beside its own. */
    private int localities(TerytFile file) throws IOException {
        var batch = repository.batch(TerytRepository.LOCALITY);
        file.read(row -> {
            if (value(row, "SYM").equals(value(row, "SYMPOD"))) {
                batch.add(value(row, "SYM"), value(row, "NAZWA"), municipality(row));
            }
        });
        return batch.finish();
    }

    private int streets(TerytFile file) throws IOException {
        var batch = repository.batch(TerytRepository.STREET);
        file.read(row -> batch.add(value(row, "SYM_UL"), street(row), value(row, "SYM")));
        return batch.finish();
    }

    /** The second part of a name stands first when it is spoken: "Adama" before "Mickiewicza". An estate keeps its word. */
    static String street(Map<String, String> row) {
        var name = (value(row, "NAZWA_2") + " " + value(row, "NAZWA_1")).strip();
        return value(row, "CECHA").startsWith("os") ? "osiedle " + name : name;
    }

    private static String municipality(Map<String, String> row) {
        return value(row, "WOJ") + value(row, "POW") + value(row, "GMI");
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
