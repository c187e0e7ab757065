package pl.mors.person;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The register of places, TERYT, of the installation: which localities and streets there are, and what follows from them. */
public interface PlaceRegister {

    boolean isEmpty();

    /**
     * Takes files of the statistical office in, in any order.
     *
     * @throws pl.mors.platform.ReadableException when one of them is no such file; then nothing was taken
     */
    void take(List<Path> files) throws IOException;
}
