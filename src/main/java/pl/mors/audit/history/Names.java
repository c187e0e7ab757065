package pl.mors.audit.history;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pl.mors.audit.AuditNaming;
import pl.mors.audit.AuditNaming.Named;
import pl.mors.platform.text.Texts;
import tools.jackson.databind.JsonNode;

/** What the ids of rows mean to the reader. */
final class Names {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}");
    private static final int LAST_LETTERS = 8;

    private final Map<UUID, Named> known;

    private Names(Map<UUID, Named> known) {
        this.known = Map.copyOf(known);
    }

    /** Asks each module once. */
    static Names of(Collection<UUID> ids, List<AuditNaming> namings) {
        Map<UUID, Named> known = new HashMap<>();
        if (!ids.isEmpty()) {
            namings.forEach(naming -> known.putAll(naming.names(ids)));
        }
        return new Names(known);
    }

    /** All ids that stand in the columns of a row. */
    static Set<UUID> in(JsonNode row) {
        Set<UUID> ids = new HashSet<>();
        row.forEach(value -> collect(value, ids::add));
        return ids;
    }

    static Optional<UUID> id(JsonNode value) {
        return Optional.of(value)
                .filter(JsonNode::isString)
                .map(JsonNode::stringValue)
                .filter(text -> ID.matcher(text).matches())
                .map(UUID::fromString);
    }

    private static void collect(JsonNode value, Consumer<UUID> found) {
        if (value.isArray()) {
            value.forEach(part -> collect(part, found));
        }
        id(value).ifPresent(found);
    }

    /**
     * The names to be used for one row. Where it ties a person to a group that hides its members, neither is named: whose
     * history is read is known, and whose membership is hidden must not be.
     */
    Names within(Set<UUID> ids) {
        List<Named> met = ids.stream().map(known::get).filter(Objects::nonNull).toList();
        if (met.stream().noneMatch(Named::discreet) || met.stream().noneMatch(Named::person)) {
            return this;
        }
        Map<UUID, Named> kept = new HashMap<>(known);
        kept.replaceAll((id, named) -> named.person() || named.discreet() ? Named.unseen() : named);
        return new Names(kept);
    }

    /** Null where nobody knows the row, or the reader may not. */
    @Nullable
    String of(UUID id) {
        Named named = known.get(id);
        return named == null ? null : named.text();
    }

    /** Always something: what tells rows apart where no module knows them. */
    String words(UUID id) {
        Named named = known.get(id);
        if (named == null) {
            String text = id.toString();
            return Texts.t("audit.value.reference", text.substring(text.length() - LAST_LETTERS));
        }
        String text = named.text();
        return text == null ? Texts.t("audit.value.unseen") : text;
    }
}
