package pl.mors.document.office;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import pl.mors.document.FileType;

/**
 * What is told about a paper, by the elements that the regulation on the necessary elements of electronic documents of 30 October 2006
 * names [M].
 */
final class PaperMetadata {

    private PaperMetadata() {}

    static byte[] of(CasePaper paper, OfficeCase officeCase, FileType type, String creator, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try {
            var xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
            xml.writeStartElement("metadane");
            element(xml, "identyfikator", paper.id().toString());
            element(xml, "tworca", creator);
            element(xml, "tytul", paper.title());
            element(xml, "data", paper.datedOn().toString());
            element(xml, "wplyw", paper.recordedAt().toString());
            xml.writeStartElement("format");
            element(xml, "typ", type.mediaType());
            element(xml, "rozmiar", Integer.toString(content.length));
            element(xml, "sha256", digest(content));
            xml.writeEndElement();
            xml.writeStartElement("grupowanie");
            element(xml, "znakSprawy", officeCase.caseNumber());
            element(xml, "tytulSprawy", officeCase.title());
            element(xml, "wszczecieSprawy", officeCase.openedOn().toString());
            xml.writeEndElement();
            xml.writeStartElement("kwalifikacja");
            element(xml, "symbolKlasyfikacyjny", officeCase.archiveClass().symbol());
            element(xml, "haslo", officeCase.archiveClass().title());
            element(xml, "kategoriaArchiwalna", officeCase.archiveClass().category());
            xml.writeEndElement();
            for (var signature : paper.signatures()) {
                signature(xml, signature);
            }
            xml.writeEndElement();
            xml.writeEndDocument();
            xml.close();
            return bytes.toByteArray();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void signature(XMLStreamWriter xml, PaperSignature signature) throws XMLStreamException {
        xml.writeStartElement("podpis");
        if (signature.signer() != null) {
            element(xml, "podpisujacy", signature.signer());
        }
        if (signature.signedAt() != null) {
            element(xml, "czas", signature.signedAt().toString());
        }
        element(xml, "obejmujeCalyPlik", Boolean.toString(signature.coversWhole()));
        element(xml, "waznoscSprawdzona", Boolean.toString(false));
        xml.writeEndElement();
    }

    private static void element(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(text);
        xml.writeEndElement();
    }

    private static String digest(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
