package pl.mors.person.teryt;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import pl.mors.person.PlaceRegister;
import pl.mors.person.teryt.TerytFile.Catalogue;
import pl.mors.platform.ReadableException;

/** Takes catalogues of places in, in the order in which they refer to each other, all of them or none. */
@Service
class LoadTeryt implements PlaceRegister {

    /**
     * How many places are new or changed.
     *
     * @param degrees municipalities whose degree of urbanisation is
     * @param localitiesLeftOut whose municipality the register does not know
     * @param streetsLeftOut whose locality the register does not know, or that lie in a part of one
     */
    record Loaded(
            int municipalities, int localities, int streets, int degrees, int localitiesLeftOut, int streetsLeftOut) {}

    /** What became of a catalogue's rows. */
    private record Rows(int written, int leftOut) {

        Rows and(Rows others) {
            return new Rows(written + others.written, leftOut + others.leftOut);
        }
    }

    private static final Rows NONE = new Rows(0, 0);
    private static final Pattern VOIVODESHIP = Pattern.compile("[0-9]{2}");
    private static final Pattern MUNICIPALITY = Pattern.compile("[0-9]{6}");
    private static final int LONGEST_NAME = 200;
    private static final Pattern UNIT = Pattern.compile("([0-9]{6})[0-9]");
    private static final Pattern DEGREE = Pattern.compile("[123]");

    private static final Locale POLISH = Locale.forLanguageTag("pl");

    private final TerytRepository repository;

    LoadTeryt(TerytRepository repository) {
        this.repository = repository;
    }

    @Override
    @Transactional
    public boolean isEmpty() {
        return repository.municipalities().isEmpty();
    }

    @Override
    @Transactional(rollbackFor = IOException.class)
    public void take(List<Path> files) throws IOException {
        load(files);
    }

    @Transactional(rollbackFor = IOException.class)
    Loaded load(List<Path> files) throws IOException {
        var counts = new HashMap<Catalogue, Rows>();
        var byCatalogue = new HashMap<TerytFile, Catalogue>();
        for (var path : files) {
            var file = new TerytFile(path);
            byCatalogue.put(file, file.catalogue());
        }
        var ordered = byCatalogue.entrySet().stream()
                .sorted(Comparator.comparing(Map.Entry<TerytFile, Catalogue>::getValue))
                .toList();
        for (var entry : ordered) {
            var rows = switch (entry.getValue()) {
                case TERC -> municipalities(entry.getKey());
                case SIMC -> localities(entry.getKey());
                case ULIC -> streets(entry.getKey());
                case LAU -> degrees(entry.getKey());
            };
            counts.merge(entry.getValue(), rows, Rows::and);
        }
        var localities = counts.getOrDefault(Catalogue.SIMC, NONE);
        var streets = counts.getOrDefault(Catalogue.ULIC, NONE);
        return new Loaded(
                counts.getOrDefault(Catalogue.TERC, NONE).written(),
                localities.written(),
                streets.written(),
                counts.getOrDefault(Catalogue.LAU, NONE).written(),
                localities.leftOut(),
                streets.leftOut());
    }

    /** Voivodeships and counties stand before what is in them, each with the parts of the code that it has. */
    private Rows municipalities(TerytFile file) throws IOException {
        var names = new HashMap<String, String>();
        var batch = repository.batch(TerytRepository.MUNICIPALITY);
        file.read(row -> {
            var voivodeship = value(row, "WOJ");
            if (!VOIVODESHIP.matcher(voivodeship).matches()) {
                throw ReadableException.refusal("The catalogue TERC has a row without a code: " + shortened(row) + ".");
            }
            var county = voivodeship + value(row, "POW");
            var code = county + value(row, "GMI");
            var name = name(row, "TERC", "NAZWA");
            if (value(row, "POW").isEmpty()) {
                names.put(voivodeship, name.toLowerCase(POLISH));
            } else if (value(row, "GMI").isEmpty()) {
                names.put(county, name);
            } else if (TerytFile.WHOLE.contains(value(row, "RODZ"))) {
                if (!MUNICIPALITY.matcher(code).matches()) {
                    throw ReadableException.refusal(
                            "The catalogue TERC has a row with a damaged code: " + shortened(row) + ".");
                }
                batch.add(code, name, above(names, county, row), above(names, voivodeship, row));
            }
        });
        return new Rows(batch.finish(), 0);
    }

    /** A locality that is part of another one has that one's symbol beside its own. */
    private Rows localities(TerytFile file) throws IOException {
        var within = new Within(repository.batch(TerytRepository.LOCALITY), repository.municipalities());
        file.read(row -> {
            if (value(row, "SYM").equals(value(row, "SYMPOD"))) {
                within.add(value(row, "SYM"), name(row, "SIMC", "NAZWA"), municipality(row));
            }
        });
        return within.finish("SIMC", "TERC");
    }

    private Rows streets(TerytFile file) throws IOException {
        var within = new Within(repository.batch(TerytRepository.STREET), repository.localities());
        file.read(row -> {
            name(row, "ULIC", "NAZWA_1");
            within.add(value(row, "SYM_UL"), street(row), value(row, "SYM"));
        });
        return within.finish("ULIC", "SIMC");
    }

    /** The code of a unit is a municipality's with its kind behind it; the list may hold other countries' units, too. */
    private Rows degrees(TerytFile file) throws IOException {
        var known = repository.municipalities();
        var batch = repository.batch(TerytRepository.URBANISATION);
        file.read(row -> {
            var unit = UNIT.matcher(value(row, "LAU CODE"));
            var degree = value(row, "DEGURBA");
            if (unit.matches()
                    && known.contains(unit.group(1))
                    && DEGREE.matcher(degree).matches()) {
                batch.add(unit.group(1), Integer.valueOf(degree));
            }
        });
        return new Rows(batch.finish(), 0);
    }

    /** Rows of places that lie in others: those whose other place is not known are counted. */
    private static final class Within {

        private final TerytRepository.Batch batch;
        private final Set<String> known;
        private int taken;
        private int leftOut;

        private Within(TerytRepository.Batch batch, Set<String> known) {
            this.batch = batch;
            this.known = known;
        }

        private void add(String symbol, String name, String in) {
            if (known.contains(in)) {
                batch.add(symbol, name, in);
                taken++;
            } else {
                leftOut++;
            }
        }

        private Rows finish(String catalogue, String above) {
            if (taken == 0 && leftOut > 0) {
                throw ReadableException.refusal("None of the " + leftOut + " rows of " + catalogue
                        + " lies in a place that is known here. Load " + above + " first, or both at once.");
            }
            return new Rows(batch.finish(), leftOut);
        }
    }

    /** The second part of a name stands first when it is spoken: "Adama" before "Mickiewicza". An estate keeps its word. */
    static String street(Map<String, String> row) {
        var name = (value(row, "NAZWA_2") + " " + value(row, "NAZWA_1")).strip();
        return value(row, "CECHA").startsWith("os") ? "osiedle " + name : name;
    }

    /** An address without a county or voivodeship is none. */
    private static String above(Map<String, String> names, String code, Map<String, String> row) {
        var name = names.get(code);
        if (name == null) {
            throw ReadableException.refusal("The catalogue TERC names a municipality before the unit " + code
                    + " that it lies in: " + shortened(row) + ".");
        }
        return name;
    }

    private static String name(Map<String, String> row, String catalogue, String column) {
        var name = value(row, column);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            throw ReadableException.refusal("The catalogue " + catalogue + " has a row whose " + column
                    + " is no name: " + shortened(row) + ".");
        }
        return name;
    }

    private static String shortened(Map<String, String> row) {
        var text = row.toString();
        return text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "…" : text;
    }

    private static String municipality(Map<String, String> row) {
        return value(row, "WOJ") + value(row, "POW") + value(row, "GMI");
    }

    private static String value(Map<String, String> row, String column) {
        return row.getOrDefault(column, "");
    }
}
