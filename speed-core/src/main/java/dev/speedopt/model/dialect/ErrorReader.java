package dev.speedopt.model.dialect;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.util.Locale;
import java.util.regex.Pattern;

/** Reads what went wrong out of an answer: the body's code first, the status only where there is none. */
public final class ErrorReader {
    /** Gemini's limit per minute speaks of "plan and billing details" as well, so the bare word says nothing. */
    private static final Pattern BILLING =
            Pattern.compile("insufficient_quota|insufficient_balance|insufficient_credits"
                    + "|credit_balance|billing_hard_limit|billing_not_active|spend(ing)?[_ ]limit|credit balance is too low"
                    + "|no credits|out of credits");

    private static final Pattern BAD_KEY = Pattern.compile(
            "api_key_invalid|invalid_api_key|incorrect api key|invalid api key|api key not valid|authentication_error"
                    + "|api key expired");

    private ErrorReader() {}

    /** The body as JSON; missing when it is none. Gemini wraps errors into a list now and then. */
    public static JsonNode json(byte[] body) {
        try {
            JsonNode json = Json.MAPPER.readTree(body);
            return json.isArray() && json.size() == 1 ? json.path(0) : json;
        } catch (IOException e) {
            return MissingNode.getInstance();
        }
    }

    public static boolean isError(int status, JsonNode json) {
        return status != 200
                || (json.path("error").isObject() || json.path("error").isTextual());
    }

    public static FailureKind kind(int status, JsonNode json) {
        JsonNode error = json.path("error");
        String words = String.join(
                        " ",
                        error.path("code").asText(""),
                        error.path("type").asText(""),
                        error.path("status").asText(""),
                        json.path("code").asText(""),
                        reasons(error.path("details")),
                        message(json))
                .toLowerCase(Locale.ROOT);
        if (status == 402 || BILLING.matcher(words).find()) {
            return FailureKind.BILLING;
        }
        if (status == 401 || status == 403 || BAD_KEY.matcher(words).find()) {
            return FailureKind.KEY_REFUSED;
        }
        // OpenRouter answers 200 with the upstream's status inside.
        int meant = status == 200 && error.path("code").canConvertToInt()
                ? error.path("code").asInt()
                : status;
        if (meant >= 300 && meant < 400) {
            return FailureKind.REDIRECTED;
        }
        return switch (meant) {
            case 404 -> FailureKind.UNKNOWN_MODEL;
            case 407 -> FailureKind.UNREACHABLE;
            case 429 -> FailureKind.RATE_LIMITED;
            case 408, 409 -> FailureKind.SERVER_ERROR;
            default -> meant >= 500 ? FailureKind.SERVER_ERROR : FailureKind.BAD_REQUEST;
        };
    }

    public static boolean worthATry(FailureKind kind) {
        return kind == FailureKind.RATE_LIMITED || kind == FailureKind.SERVER_ERROR;
    }

    /** The server's own words; says so when the body is a page of HTML or nothing at all. */
    public static String words(String beginning, JsonNode json) {
        String message = message(json);
        if (!message.isEmpty()) {
            return message;
        }
        String start = beginning.strip();
        if (start.toLowerCase(Locale.ROOT).startsWith("<")) {
            return "a page of HTML, as a proxy or a wrong base_url sends it";
        }
        return start.isEmpty() ? "no word of explanation" : "an answer that is not the provider's JSON";
    }

    private static String reasons(JsonNode details) {
        StringBuilder reasons = new StringBuilder();
        details.forEach(
                detail -> reasons.append(detail.path("reason").asText("")).append(' '));
        return reasons.toString();
    }

    private static String message(JsonNode json) {
        JsonNode error = json.path("error");
        for (JsonNode candidate :
                new JsonNode[] {error.path("message"), error, json.path("message"), json.path("detail")}) {
            if (candidate.isTextual() && !candidate.textValue().isBlank()) {
                return candidate.textValue();
            }
        }
        return "";
    }
}
