package pl.mors.casework.path;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs and what they can build on.
 *
 * @param version its row; a form sends it back so that nobody corrects what they have not seen
 */
public record NeedsAssessment(UUID version, LocalDate assessedOn, Findings findings) {

    /**
     * What is written, by the words of areas; kept enciphered.
     *
     * @param needs only areas in which there is one
     */
    public record Findings(
            Map<String, String> needs, @Nullable String strengths) {

        /** The needs in the order of the areas. */
        public Map<NeedArea, String> byArea() {
            var byArea = new LinkedHashMap<NeedArea, String>();
            for (var area : NeedArea.values()) {
                var need = needs.get(area.code());
                if (need != null) {
                    byArea.put(area, need);
                }
            }
            return byArea;
        }
    }
}
