package dev.speedopt.consensus;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.speedopt.model.dialect.OneLine;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a ballot out of a reply: exactly one JSON object, alone or as the only thing in a fence. */
final class BallotReader {
    private static final ObjectMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder().maxNestingDepth(20).build())
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final Pattern FENCED = Pattern.compile("\\A\\s*```\\w*\\R(.*)\\R```\\s*\\z", Pattern.DOTALL);
    private static final int MOST_CLAIMS = 5;
    private static final int LONGEST = 400;

    private BallotReader() {}

    /**
     * What a ballot says.
     *
     * @param scores by criterion
     * @param reasons by criterion
     * @param confidence 0 to 1; absent when not given
     * @param abstained whether the voter abstains
     * @param claims that would block
     */
    record Content(
            Map<String, Double> scores,
            Map<String, String> reasons,
            @Nullable Double confidence,
            boolean abstained,
            List<Claim> claims) {}

    /** A reply that is no ballot; the message says why. */
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    static Content read(String reply, String voter) throws Unreadable {
        Matcher fenced = FENCED.matcher(reply);
        JsonNode json;
        try {
            json = MAPPER.readTree(fenced.matches() ? fenced.group(1) : reply);
        } catch (JsonProcessingException e) {
            throw new Unreadable("it is not one JSON object");
        }
        if (!json.isObject()) {
            throw new Unreadable("it is not one JSON object");
        }
        Map<String, Double> scores = new LinkedHashMap<>();
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String criterion : Criteria.ALL) {
            JsonNode part = json.path(criterion);
            Double score = share(part.path("score"), criterion + ".score");
            if (score != null) {
                scores.put(criterion, score);
            }
            if (part.path("evidence").isTextual()) {
                reasons.put(criterion, OneLine.of(part.path("evidence").textValue(), LONGEST));
            }
        }
        if (!json.path("abstain").isMissingNode() && !json.path("abstain").isBoolean()) {
            throw new Unreadable("abstain is neither true nor false");
        }
        return new Content(
                scores,
                reasons,
                share(json.path("confidence"), "confidence"),
                json.path("abstain").booleanValue(),
                claims(json.path("blocking"), voter));
    }

    private static List<Claim> claims(JsonNode blocking, String voter) throws Unreadable {
        if (!blocking.isMissingNode() && !blocking.isNull() && !blocking.isArray()) {
            throw new Unreadable("blocking is not a list");
        }
        List<Claim> claims = new ArrayList<>();
        for (JsonNode each : blocking) {
            JsonNode line = each.path("line");
            JsonNode input = each.path("failing_input");
            String text = OneLine.of(each.path("claim").asText(""), LONGEST);
            if (claims.size() < MOST_CLAIMS && !text.isEmpty()) {
                claims.add(new Claim(
                        voter,
                        OneLine.of(each.path("criterion").asText(Criteria.CORRECTNESS), LONGEST),
                        line.canConvertToInt() ? line.intValue() : null,
                        text,
                        input(input)));
            }
        }
        return claims;
    }

    /** As text, which the schema asks for, or as the list itself. */
    private static @Nullable String input(JsonNode input) {
        return input.isArray()
                ? input.toString()
                : input.isTextual() && !input.textValue().isBlank() ? input.textValue() : null;
    }

    private static @Nullable Double share(JsonNode value, String name) throws Unreadable {
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isNumber() || !(value.doubleValue() >= 0 && value.doubleValue() <= 1)) {
            throw new Unreadable(name + " is not a number from 0 to 1");
        }
        return value.doubleValue();
    }
}
