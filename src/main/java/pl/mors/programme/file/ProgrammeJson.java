package pl.mors.programme.file;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.cfg.MutableConfigOverride;
import tools.jackson.databind.json.JsonMapper;

/** A checked programme as JSON, in the words of its file: how a loaded definition is kept and read again. */
public final class ProgrammeJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enumNamingStrategy(EnumNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, ProgrammeJson::emptyWhenMissing)
            .withConfigOverride(Set.class, ProgrammeJson::emptyWhenMissing)
            .build();

    private ProgrammeJson() {}

    public static String write(ProgrammeFile file) {
        return MAPPER.writeValueAsString(file);
    }

    /** Reads what {@link #write} wrote. */
    public static ProgrammeFile read(String json) {
        return MAPPER.readValue(json, ProgrammeFile.class);
    }

    static ProgrammeFile read(JsonNode checked) {
        return MAPPER.treeToValue(checked, ProgrammeFile.class);
    }

    private static void emptyWhenMissing(MutableConfigOverride override) {
        override.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY));
    }
}
