package pl.mors.intake.table;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import pl.mors.intake.table.UnreadableTable.Fault;

/**
 * The sheets of a workbook as its parts of XML, found by the workbook's own relationships, whatever the parts are called. Looked
 * through before the reader of rows, which believes every address.
 */
final class SheetParts {

    private static final String FOLDER = "xl/";
    private static final String RELATIONSHIPS = FOLDER + "_rels/workbook.xml.rels";
    /** The last column of a workbook is XFD, its last row 1 048 576. */
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[1-9][0-9]{0,6}");

    private static final Pattern ROW = Pattern.compile("[1-9][0-9]{0,6}");

    private final Path file;
    private final Map<String, String> partsById = new HashMap<>();

    private SheetParts(Path file) {
        this.file = file;
    }

    static SheetParts of(Path file) throws IOException, UnreadableTable {
        var parts = new SheetParts(file);
        parts.read(RELATIONSHIPS, xml -> {
            if (xml.getLocalName().equals("Relationship")) {
                parts.partsById.put(xml.getAttributeValue(null, "Id"), path(xml.getAttributeValue(null, "Target")));
            }
        });
        return parts;
    }

    /**
     * The merged cells of a sheet.
     *
     * @throws UnreadableTable when a row or a cell has an address that no sheet has
     */
    List<MergedCells> merged(String id) throws IOException, UnreadableTable {
        var part = partsById.get(id);
        var found = new ArrayList<MergedCells>();
        if (part == null) {
            return found;
        }
        read(part, xml -> {
            switch (xml.getLocalName()) {
                case "mergeCell" -> found.add(MergedCells.of(xml.getAttributeValue(null, "ref")));
                case "row" -> require(ROW, xml.getAttributeValue(null, "r"));
                case "c" -> require(CELL, xml.getAttributeValue(null, "r"));
                default -> {}
            }
        });
        return found;
    }

    /** Hears where an element begins. */
    private interface Elements {
        void begin(XMLStreamReader xml) throws UnreadableTable;
    }

    private void read(String part, Elements elements) throws IOException, UnreadableTable {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry(part);
            if (entry == null) {
                throw new UnreadableTable(Fault.DAMAGED);
            }
            try (InputStream in = zip.getInputStream(entry)) {
                var xml = factory.createXMLStreamReader(in);
                while (xml.hasNext()) {
                    if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                        elements.begin(xml);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new UnreadableTable(Fault.DAMAGED);
        }
    }

    /** An address may be left out: then the cell is the next one. */
    private static void require(Pattern pattern, @Nullable String address) throws UnreadableTable {
        if (address != null && !pattern.matcher(address).matches()) {
            throw new UnreadableTable(Fault.DAMAGED);
        }
    }

    private static String path(String target) {
        return target.startsWith("/") ? target.substring(1) : FOLDER + target;
    }
}
