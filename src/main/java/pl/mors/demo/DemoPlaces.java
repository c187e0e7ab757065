package pl.mors.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import pl.mors.person.PlaceRegister;
import pl.mors.platform.DataFolder;

/** Loads a sample of the register of places around the towns of the demonstration; each of its rows says what of it is made up. */
@Component
class DemoPlaces {

    private static final List<String> FILES = List.of("TERC.csv", "SIMC.csv", "ULIC.csv", "LAU.csv");

    private final PlaceRegister places;
    private final DataFolder folder;

    DemoPlaces(PlaceRegister places, DataFolder folder) {
        this.places = places;
        this.folder = folder;
    }

    void load() {
        if (!places.isEmpty()) {
            return;
        }
        var drafts = new ArrayList<Path>();
        try {
            for (var name : FILES) {
                var draft = folder.newDraft(".csv");
                drafts.add(draft);
                try (var in = new ClassPathResource("teryt-sample/" + name).getInputStream()) {
                    Files.copy(in, draft, StandardCopyOption.REPLACE_EXISTING);
                }
            }
            places.take(drafts);
            for (var draft : drafts) {
                Files.deleteIfExists(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
