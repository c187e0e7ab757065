package pl.mors.reporting.profile;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The export profiles that are shipped with the program. */
public final class ExportProfiles {

    /** Codes of the profiles, which are the names of their files. */
    public static final Set<String> CODES = Set.of("pefs", "sl2014", "smefs");

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .withConfigOverride(
                    List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private ExportProfiles() {}

    /**
     * Loads a profile.
     *
     * @param code one of {@link #CODES}
     * @throws IllegalArgumentException when there is no such profile
     * @throws IllegalStateException when its file is inconsistent, which is a fault of the installation
     */
    public static ExportProfile load(String code) {
        if (!CODES.contains(code)) {
            throw new IllegalArgumentException("No export profile " + code);
        }
        String resource = "/profiles/" + code + ".yaml";
        try (InputStream in = Objects.requireNonNull(ExportProfiles.class.getResourceAsStream(resource), resource)) {
            return read(in, code);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads and checks a profile. */
    static ExportProfile read(InputStream in, String code) {
        ExportProfile profile = YAML.readValue(in, ExportProfile.class);
        List<String> problems = ProfileCheck.problemsOf(profile);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    "The export profile %s is inconsistent: %s".formatted(code, String.join("; ", problems)));
        }
        return profile;
    }
}
