package pl.mors.person.teryt;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import pl.mors.platform.ReadableException;

/**
 * A file of the statistical office in one of its own forms: CSV with semicolons, or XML whose rows hold either an element for each
 * column or {@code col} elements with the column's name. Which catalogue it is, its columns say. Beside the office's own three stands
 * Eurostat's list with the degrees of urbanisation, which TERYT does not know.
 */
final class TerytFile {

    /** A catalogue with the column that only it has. */
    enum Catalogue {
        TERC("NAZWA_DOD"),
        SIMC("SYMPOD"),
        ULIC("SYM_UL"),
        /** Eurostat's list of local administrative units, which in Poland are municipalities, saved as such a CSV. */
        LAU("DEGURBA");

        private final String mark;

        Catalogue(String mark) {
            this.mark = mark;
        }
    }

    private final Path file;

    TerytFile(Path file) {
        this.file = file;
    }

    /** By the columns of the first row. */
    Catalogue catalogue() throws IOException {
        var first = new HashMap<String, String>();
        read(row -> {
            if (first.isEmpty()) {
                first.putAll(row);
            }
        });
        for (var catalogue : Catalogue.values()) {
            if (first.containsKey(catalogue.mark)) {
                return catalogue;
            }
        }
        throw ReadableException.refusal("The file " + file
                + " is none of TERC, SIMC, ULIC and the list of units with DEGURBA, or has no rows.");
    }

    /** Hands on each row by the names of its columns. */
    void read(Consumer<Map<String, String>> rows) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            in.mark(64);
            var start = new String(in.readNBytes(16), StandardCharsets.UTF_8).replace("\ufeff", "");
            in.reset();
            if (start.stripLeading().startsWith("<")) {
                readXml(in, rows);
            } else {
                readCsv(in, rows);
            }
        } catch (CharacterCodingException other) {
            throw otherEncoding();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause() instanceof CharacterCodingException ? otherEncoding() : unreadable;
        } catch (CsvParseException damaged) {
            throw ReadableException.refusal("The file " + file + " is damaged: " + damaged.getMessage());
        } catch (XMLStreamException damaged) {
            throw ReadableException.refusal("The file " + file + " is damaged near line "
                    + damaged.getLocation().getLineNumber() + ".");
        }
    }

    private ReadableException otherEncoding() {
        return ReadableException.refusal(
                "The file " + file + " is not in UTF-8. Load it as the statistical office hands it out.");
    }

    private static void readCsv(InputStream in, Consumer<Map<String, String>> rows) throws IOException {
        try (var csv = CsvReader.builder()
                .fieldSeparator(';')
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofNamedCsvRecord(new InputStreamReader(in, strictly()))) {
            for (NamedCsvRecord row : csv) {
                rows.accept(row.getFieldsAsMap().entrySet().stream()
                        .collect(Collectors.toMap(
                                field -> field.getKey().replace("\ufeff", "").strip(),
                                field -> field.getValue().strip(),
                                (first, second) -> first)));
            }
        }
    }

    /** The office's files are UTF-8; one that a spreadsheet saved anew in another encoding would be read as other letters. */
    private static CharsetDecoder strictly() {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    private static void readXml(InputStream in, Consumer<Map<String, String>> rows) throws XMLStreamException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var xml = factory.createXMLStreamReader(in);
        while (xml.hasNext()) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT
                    && xml.getLocalName().equals("row")) {
                rows.accept(row(xml));
            }
        }
    }

    private static Map<String, String> row(XMLStreamReader xml) throws XMLStreamException {
        var row = new HashMap<String, String>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            var name = xml.getLocalName().equals("col") ? xml.getAttributeValue(null, "name") : xml.getLocalName();
            row.put(name, xml.getElementText().strip());
        }
        return row;
    }

    /** Kinds of municipalities that are whole ones; 4 and 5 are the town and the country of one that is both. */
    static final Set<String> WHOLE = Set.of("1", "2", "3");
}
