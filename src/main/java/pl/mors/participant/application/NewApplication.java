package pl.mors.participant.application;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * An application as it was handed in.
 *
 * @param arrivedAt when, as the clocks in Poland showed
 * @param late whether whoever takes it in says that it came after the last day
 * @param answers the chosen option by criterion
 * @param delivered which of the required documents came with it
 */
record NewApplication(
        Channel channel, LocalDateTime arrivedAt, boolean late, Map<UUID, UUID> answers, List<String> delivered) {

    NewApplication {
        answers = Map.copyOf(answers);
        delivered = List.copyOf(delivered);
    }
}
