package pl.mors.activity.schedule;

import java.util.List;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lines of a schedule as the text that a version keeps: the same lines give the same text. */
final class ScheduleContent {

    private static final JsonMapper JSON = new JsonMapper();
    private static final TypeReference<List<ScheduleLine>> LINES = new TypeReference<>() {};

    private ScheduleContent() {}

    static String write(List<ScheduleLine> lines) {
        return JSON.writeValueAsString(lines);
    }

    static List<ScheduleLine> read(String content) {
        return JSON.readValue(content, LINES);
    }
}
