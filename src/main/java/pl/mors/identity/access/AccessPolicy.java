package pl.mors.identity.access;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import pl.mors.identity.Action;
import pl.mors.identity.DataClass;
import pl.mors.identity.Relation;
import pl.mors.identity.Role;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The declared policy: role × data class × action gives a relation. What is not declared is refused. */
final class AccessPolicy {

    private static final String FILE = "/access-policy.yaml";

    private final Map<Role, Map<DataClass, Map<Action, Relation>>> grants;

    private AccessPolicy(Map<Role, Map<DataClass, Map<Action, Relation>>> grants) {
        this.grants = grants;
    }

    /** Reads the policy of this build. An unknown word in it is an error. */
    static AccessPolicy declared() {
        try (InputStream in = Objects.requireNonNull(AccessPolicy.class.getResourceAsStream(FILE))) {
            Map<String, Map<String, Map<String, String>>> words =
                    new YAMLMapper().readValue(in, new TypeReference<>() {});
            Map<Role, Map<DataClass, Map<Action, Relation>>> grants = new EnumMap<>(Role.class);
            words.forEach((role, classes) -> {
                Map<DataClass, Map<Action, Relation>> ofRole = new EnumMap<>(DataClass.class);
                classes.forEach((data, actions) -> {
                    Map<Action, Relation> ofClass = new EnumMap<>(Action.class);
                    actions.forEach((action, relation) ->
                            ofClass.put(word(Action.class, action), word(Relation.class, relation)));
                    ofRole.put(word(DataClass.class, data), ofClass);
                });
                grants.put(word(Role.class, role), ofRole);
            });
            return new AccessPolicy(grants);
        } catch (IOException unreadable) {
            throw new IllegalStateException("the access policy of this build cannot be read", unreadable);
        }
    }

    /** What each of the roles gives. */
    Set<Relation> relations(Collection<Role> roles, DataClass data, Action action) {
        Set<Relation> relations = EnumSet.noneOf(Relation.class);
        for (Role role : roles) {
            var given = grants.getOrDefault(role, Map.of())
                    .getOrDefault(data, Map.of())
                    .get(action);
            if (given != null) {
                relations.add(given);
            }
        }
        return relations;
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        FILE + " uses the word \"" + word + "\", which is not a " + type.getSimpleName()));
    }
}
