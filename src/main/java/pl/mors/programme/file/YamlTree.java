package pl.mors.programme.file;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * A YAML document as JSON nodes that know where each of them stands.
 *
 * <p>A key's position is kept rather than its value's, because a typo is in the key. Anchors and aliases are refused:
 * they let a small file unfold into a huge one, and a clerk never needs them.
 *
 * @param root the document
 * @param positions place of every node by its JSON Pointer
 */
record YamlTree(JsonNode root, Map<String, Position> positions) {

    static final int MAX_DEPTH = 20;

    record Position(int line, int column) {

        static final Position START = new Position(1, 1);

        private static Position of(TokenStreamLocation location) {
            return new Position(Math.max(1, location.getLineNr()), Math.max(1, location.getColumnNr()));
        }
    }

    /** The text is no usable YAML; the reason is a Polish sentence. */
    static final class Unreadable extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient Position position;
        private final String reason;

        Unreadable(Position position, String reason) {
            super(reason);
            this.position = position;
            this.reason = reason;
        }

        String reason() {
            return reason;
        }

        Position position() {
            return position;
        }
    }

    private static final YAMLFactory YAML = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
            .build();

    /** Parses the text. */
    static YamlTree parse(String text) throws Unreadable {
        try (JsonParser parser = YAML.createParser(ObjectReadContext.empty(), text)) {
            return new Reading(parser).document();
        } catch (StreamConstraintsException e) {
            throw new Unreadable(
                    positionOf(e), "Zagnieżdżenie głębsze niż %d poziomów; sprawdź wcięcia.".formatted(MAX_DEPTH));
        } catch (JacksonException e) {
            throw syntaxError(e, text);
        }
    }

    /** The last part of a JSON Pointer to a field of that name. */
    static String step(String field) {
        return "/" + field.replace("~", "~0").replace("/", "~1");
    }

    /** Where the node of a JSON Pointer stands; a node that is missing is reported at its nearest parent. */
    Position positionOf(String pointer) {
        for (String path = pointer; !path.isEmpty(); path = path.substring(0, path.lastIndexOf('/'))) {
            Position position = positions.get(path);
            if (position != null) {
                return position;
            }
        }
        return positions.getOrDefault("", Position.START);
    }

    private static Position positionOf(JacksonException e) {
        return Optional.ofNullable(e.getLocation()).map(Position::of).orElse(Position.START);
    }

    private static Unreadable syntaxError(JacksonException e, String text) {
        Position position =
                e.getCause() instanceof MarkedYamlEngineException marked ? positionOf(marked, text) : positionOf(e);
        String line = text.lines().skip(position.line() - 1L).findFirst().orElse("");
        String hint = line.indexOf('\t') >= 0
                ? "wiersz zawiera znak tabulacji; wcinaj spacjami"
                : "sprawdź wcięcie, spację po dwukropku i domknięcie cudzysłowów oraz nawiasów w tym wierszu i nad nim";
        return new Unreadable(position, "To nie jest poprawny YAML: " + hint + ".");
    }

    /** The place of the error or, when the parser noticed it at the end of the text only, of what it was reading. */
    private static Position positionOf(MarkedYamlEngineException e, String text) {
        long length = text.codePoints().count();
        return e.getProblemMark()
                .filter(mark -> mark.getIndex() < length)
                .or(e::getContextMark)
                .map(mark -> new Position(mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(Position.START);
    }

    /** One pass over the tokens. */
    private static final class Reading {

        private final JsonParser parser;
        private final JsonNodeFactory nodes = JsonNodeFactory.instance;
        private final Map<String, Position> positions = new HashMap<>();
        private final List<String> path = new ArrayList<>();

        Reading(JsonParser parser) {
            this.parser = parser;
        }

        YamlTree document() throws Unreadable {
            JsonToken first = parser.nextToken();
            if (first == null) {
                throw new Unreadable(Position.START, "Plik jest pusty.");
            }
            positions.put("", position());
            JsonNode root = node(first);
            if (parser.nextToken() != null) {
                throw new Unreadable(position(), "Plik zawiera więcej niż jeden dokument; zostaw jeden (bez „---”).");
            }
            return new YamlTree(root, Map.copyOf(positions));
        }

        private JsonNode node(JsonToken token) throws Unreadable {
            refuseAnchors();
            return switch (token) {
                case START_OBJECT -> object();
                case START_ARRAY -> array();
                case VALUE_NUMBER_INT -> nodes.numberNode(parser.getBigIntegerValue());
                case VALUE_NUMBER_FLOAT -> nodes.numberNode(parser.getDecimalValue());
                case VALUE_TRUE -> nodes.booleanNode(true);
                case VALUE_FALSE -> nodes.booleanNode(false);
                case VALUE_NULL -> nodes.nullNode();
                default -> nodes.stringNode(text());
            };
        }

        /** A quoted text may name any character, and no database keeps those that mean nothing to a reader. */
        private String text() throws Unreadable {
            String text = parser.getString();
            if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\t')) {
                throw new Unreadable(position(), "W tym tekście jest znak sterujący, którego nie widać; usuń go.");
            }
            return text;
        }

        private ObjectNode object() throws Unreadable {
            ObjectNode object = nodes.objectNode();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                Position key = position();
                if (object.has(name)) {
                    throw new Unreadable(key, "Pole „%s” występuje tu drugi raz; zostaw jedno.".formatted(name));
                }
                object.set(name, child(name, key));
            }
            return object;
        }

        private ArrayNode array() throws Unreadable {
            ArrayNode array = nodes.arrayNode();
            for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
                path.add(Integer.toString(array.size()));
                positions.put(pointer(), position());
                array.add(node(token));
                path.removeLast();
            }
            return array;
        }

        private JsonNode child(String name, Position key) throws Unreadable {
            path.add(name);
            positions.put(pointer(), key);
            JsonNode value = node(parser.nextToken());
            path.removeLast();
            return value;
        }

        private void refuseAnchors() throws Unreadable {
            @Nullable Object anchor = parser.getObjectId();
            if (anchor != null || (parser instanceof YAMLParser yaml && yaml.isCurrentAlias())) {
                throw new Unreadable(
                        position(), "Skróty YAML (& i *) nie są tu dozwolone; wpisz wartość w każdym miejscu osobno.");
            }
        }

        private Position position() {
            return Position.of(parser.currentTokenLocation());
        }

        private String pointer() {
            StringBuilder pointer = new StringBuilder();
            for (String step : path) {
                pointer.append(step(step));
            }
            return pointer.toString();
        }
    }
}
