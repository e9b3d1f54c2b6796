package dev.speedopt.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.speedopt.config.ConfigNode.Kind;
import dev.speedopt.config.ConfigNode.Member;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one YAML document into nodes that know their place, and reports what YAML lets pass but nobody means. */
final class YamlReader {
    private static final YAMLFactory YAML = new YAMLFactory();
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+");

    private final String source;
    private final List<String> lines;
    private final YAMLParser parser;
    private final Problems problems;

    private YamlReader(String source, String text, Problems problems) throws IOException {
        this.source = source;
        this.lines = text.lines().toList();
        this.parser = YAML.createParser(text);
        this.problems = problems;
    }

    /** The document; an empty map when there is none or when it can not be read, which is reported. */
    static ConfigNode read(String source, String text, Problems problems) {
        ConfigNode nothing = ConfigNode.map(List.of(), new Origin(source, 1, 1));
        try {
            YamlReader reader = new YamlReader(source, text, problems);
            try (YAMLParser parser = reader.parser) {
                if (parser.nextToken() == null) {
                    return nothing;
                }
                ConfigNode root = reader.node();
                if (parser.nextToken() != null) {
                    problems.add(
                            reader.here(), "a second document begins here; one file holds one document: delete '---'");
                }
                return root.kind() == Kind.NOTHING ? nothing : root;
            }
        } catch (JsonProcessingException e) {
            YamlSyntax.report(source, text, e, problems);
            return nothing;
        } catch (IOException e) {
            problems.add(Origin.of(source), "can not be read: " + e.getMessage());
            return nothing;
        }
    }

    private ConfigNode node() throws IOException {
        Origin origin = here();
        if (parser.isCurrentAlias()) {
            problems.add(origin, "aliases (*" + parser.getText() + ") are not supported here; write the value out");
            return ConfigNode.scalar(Kind.REFUSED, "", origin);
        }
        JsonToken token = parser.currentToken();
        return switch (token) {
            case START_OBJECT -> map(origin);
            case START_ARRAY -> list(origin);
            case VALUE_NULL -> ConfigNode.scalar(Kind.NOTHING, "", origin);
            case VALUE_TRUE, VALUE_FALSE -> truth(token, origin);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> ConfigNode.scalar(Kind.NUMBER, parser.getText(), origin);
            default -> ConfigNode.scalar(quoted(origin) ? Kind.TEXT : Kind.WORD, parser.getText(), origin);
        };
    }

    private ConfigNode map(Origin origin) throws IOException {
        List<Member> members = new ArrayList<>();
        Map<String, Origin> seen = new HashMap<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            Origin place = here();
            String key = parser.currentName();
            parser.nextToken();
            ConfigNode value = node();
            Origin first = seen.putIfAbsent(key, place);
            if (key.equals("<<")) {
                problems.add(place, "merge keys (<<) are not supported here; write the keys out");
            } else if (first != null) {
                problems.add(
                        place, "'" + key + "' was set before, in line " + first.line() + "; delete one of the two");
            } else {
                members.add(new Member(key, place, value));
            }
        }
        return ConfigNode.map(members, origin);
    }

    private ConfigNode list(Origin origin) throws IOException {
        List<ConfigNode> items = new ArrayList<>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return ConfigNode.list(items, origin);
    }

    private Origin here() {
        JsonLocation location = parser.currentTokenLocation();
        return new Origin(source, location.getLineNr(), location.getColumnNr());
    }

    /** YAML 1.1 takes yes, on, Off for truth values as well; whether somebody meant one depends on what is expected. */
    private ConfigNode truth(JsonToken token, Origin origin) {
        Matcher word = WORD.matcher(rest(origin));
        String plain = token == JsonToken.VALUE_TRUE ? "true" : "false";
        return word.lookingAt() && !word.group().equalsIgnoreCase(plain)
                ? ConfigNode.scalar(Kind.WORD, word.group(), origin)
                : ConfigNode.scalar(Kind.BOOLEAN, plain, origin);
    }

    private boolean quoted(Origin origin) {
        String rest = rest(origin);
        return !rest.isEmpty() && "\"'|>!&".indexOf(rest.charAt(0)) >= 0;
    }

    /** The line from a place on. */
    private String rest(Origin origin) {
        String line = origin.line() <= lines.size() ? lines.get(origin.line() - 1) : "";
        return line.substring(Math.min(line.length(), origin.column() - 1));
    }
}
