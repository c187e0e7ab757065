package pl.mors.platform.text;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * All texts of {@code messages/*.properties} on the classpath, in UTF-8. A file's name ends with {@code _uk} or {@code _en}
 * for these languages; without such an ending it is Polish. A key stands in one file per language only.
 */
final class TextBundles {

    private final Map<Language, Map<String, String>> texts = new EnumMap<>(Language.class);

    private TextBundles() {
        for (Language language : Language.values()) {
            texts.put(language, new HashMap<>());
        }
    }

    static TextBundles load() {
        TextBundles bundles = new TextBundles();
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:messages/*.properties")) {
                bundles.add(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Texts cannot be read", e);
        }
        return bundles;
    }

    /** The text in this language, else in Polish. */
    Optional<String> find(Language language, String key) {
        return Optional.ofNullable(in(language, key)).or(() -> Optional.ofNullable(in(Language.POLISH, key)));
    }

    private @Nullable String in(Language language, String key) {
        return Objects.requireNonNull(texts.get(language)).get(key);
    }

    private void add(Resource file) throws IOException {
        String name = Objects.requireNonNullElse(file.getFilename(), "");
        Properties properties = new Properties();
        try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        Map<String, String> target = Objects.requireNonNull(texts.get(languageOf(name)));
        properties.stringPropertyNames().forEach(key -> {
            if (target.putIfAbsent(key, properties.getProperty(key)) != null) {
                throw new IllegalStateException("The text " + key + " of " + name + " stands in another file too");
            }
        });
    }

    private static Language languageOf(String fileName) {
        List<String> parts = Arrays.asList(fileName.replace(".properties", "").split("_", -1));
        String ending = parts.getLast();
        return Arrays.stream(Language.values())
                .filter(language -> parts.size() > 1 && language.tag().equals(ending))
                .findFirst()
                .orElse(Language.POLISH);
    }
}
