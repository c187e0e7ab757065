package pl.mors.document;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashSet;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.apache.pdfbox.io.RandomAccessInputStream;
import org.apache.pdfbox.io.RandomAccessOutputStream;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.io.RandomAccessReadWriteBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Opens a PDF that somebody else made. Its objects may lie packed within it, a thousand times smaller than they become in memory, and
 * PDFBox unpacks whatever it is given; here it gives up where no paper of an office goes. Pictures stay packed and count for nothing.
 */
public final class BoundedPdf {

    /** What the objects of one file, or one stream of a page, may become when they are unpacked. */
    private static final int MOST_UNPACKED_BYTES = 16 << 20;

    /** A book of a thousand pages, tagged for screen readers, has about half as many. Each takes up to a hundred bytes of memory. */
    private static final int MOST_OBJECTS = 1_000_000;

    /** How dictionaries, arrays, texts and names begin. */
    private static final String BEGINNINGS = "<[(/";

    private BoundedPdf() {}

    /**
     * What is larger than allowed surfaces when it is asked for, as an {@link OutOfBounds} of this or of any later reading: PDFBox
     * takes an object that fails with an {@code IOException} for one that is not there.
     *
     * @throws IOException when it is no PDF, is damaged or locked with a password
     */
    public static PDDocument open(byte[] content) throws IOException {
        return new Parser(new RandomAccessReadBuffer(content)).parse();
    }

    /** As {@link #open(byte[])}; what lies on disk is read from there, and the document must be closed. */
    public static PDDocument open(FileSource source) throws IOException {
        var file = source.file();
        if (file.isEmpty()) {
            return open(source.bytes());
        }
        var onDisk = new RandomAccessReadBufferedFile(file.get().toFile());
        try {
            return new Parser(onDisk).parse();
        } catch (IOException | RuntimeException | Error broken) {
            onDisk.close();
            throw broken;
        }
    }

    /** There is more in a file than anybody can look at. */
    static final class OutOfBounds extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private OutOfBounds(String what) {
            super(what);
        }
    }

    /** What objects may still take up. */
    private static final class Allowance {
        private int bytes = MOST_UNPACKED_BYTES;
        private int objects = MOST_OBJECTS;

        private void takeBytes(int count) {
            bytes -= count;
            if (bytes < 0) {
                throw new OutOfBounds("more than " + MOST_UNPACKED_BYTES + " bytes when unpacked");
            }
        }

        private void takeObjects(int count) {
            objects -= count;
            if (objects < 0) {
                throw new OutOfBounds("more than " + MOST_OBJECTS + " objects");
            }
        }
    }

    private static final class Parser extends PDFParser {

        private final Allowance allowance = new Allowance();

        private Parser(RandomAccessRead source) throws IOException {
            super(source);
            document = new Document(this, allowance);
        }

        @Override
        public PDDocument parse() throws IOException {
            return objects(super::parse);
        }

        @Override
        protected COSBase parseObjectStreamObject(long stream, COSObjectKey key) throws IOException {
            return objects(() -> super.parseObjectStreamObject(stream, key));
        }

        @Override
        protected COSBase parseDirObject() throws IOException {
            allowance.takeObjects(1);
            return super.parseDirObject();
        }

        private <T> T objects(Parsing<T> parsing) throws IOException {
            var document = (Document) this.document;
            boolean outer = document.objectsAreParsed;
            document.objectsAreParsed = true;
            try {
                return parsing.parse();
            } finally {
                document.objectsAreParsed = outer;
            }
        }
    }

    private interface Parsing<T> {
        T parse() throws IOException;
    }

    private static final class Document extends COSDocument {

        private final Parser parser;
        private final Allowance allowance;

        /** Whether what is unpacked now becomes objects that stay; else it is a page's, and is let go with its drawing. */
        private boolean objectsAreParsed;

        private Document(Parser parser, Allowance allowance) {
            super(parser);
            this.parser = parser;
            this.allowance = allowance;
        }

        @Override
        public COSStream createCOSStream(COSDictionary entries, long start, long length) throws IOException {
            var stream = new Stream(this, parser.createRandomAccessReadView(start, length));
            entries.forEach(stream::setItem);
            stream.setKey(entries.getKey());
            return stream;
        }
    }

    private static final class Stream extends COSStream {

        private final Document document;

        private Stream(Document document, RandomAccessReadView packed) throws IOException {
            super(null, packed);
            this.document = document;
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            var allowance = document.objectsAreParsed ? document.allowance : new Allowance();
            RandomAccessRead unpacked = null;
            int index = 0;
            for (var filter : filters()) {
                var next = new RandomAccessReadWriteBuffer();
                try (var in = unpacked == null ? createRawInputStream() : new RandomAccessInputStream(unpacked)) {
                    var out = new Counted(new RandomAccessOutputStream(next), allowance, containsKey(COSName.W));
                    filter.decode(in, out, this, index++, DecodeOptions.DEFAULT);
                } catch (OutOfMemoryError refused) {
                    // Some filters make room by what the file says of itself, before a byte is unpacked; this array was
                    // never made.
                    throw new OutOfBounds("a filter that asks for more memory than there is");
                }
                next.seek(0);
                unpacked = next;
            }
            return unpacked == null ? super.createView() : unpacked;
        }

        /** As PDFBox has them: one that is named twice is applied once. */
        private Set<Filter> filters() throws IOException {
            var filters = new LinkedHashSet<Filter>();
            if (getFilters() instanceof COSName name) {
                filters.add(FilterFactory.INSTANCE.getFilter(name));
            } else if (getFilters() instanceof COSArray names) {
                for (var one : names) {
                    if (!(one instanceof COSName name)) {
                        throw new IOException("a filter without a name");
                    }
                    filters.add(FilterFactory.INSTANCE.getFilter(name));
                }
            }
            return filters;
        }
    }

    /** Takes from the allowance what goes through: of objects each beginning, of a table with their places each byte. */
    private static final class Counted extends FilterOutputStream {

        private final Allowance allowance;
        private final boolean isTable;

        private Counted(OutputStream out, Allowance allowance, boolean isTable) {
            super(out);
            this.allowance = allowance;
            this.isTable = isTable;
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            allowance.takeBytes(count);
            int objects = 0;
            for (int i = from; i < from + count; i++) {
                objects += isTable || BEGINNINGS.indexOf(bytes[i]) >= 0 ? 1 : 0;
            }
            allowance.takeObjects(objects);
            out.write(bytes, from, count);
        }
    }
}
