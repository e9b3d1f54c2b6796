package dev.speedopt.model.exchange;

import dev.speedopt.model.dialect.FailureKind;

/** What a failed call says to the user: who, what, the server's words, and the next step. */
final class Sentences {
    private Sentences() {}

    static String of(Server server, FailureKind kind, int status, String words) {
        String said = server.label() + " answers " + status + " (" + words + ")";
        Key key = server.key();
        String named = key == null ? "the key" : key.toString();
        return switch (kind) {
            case KEY_REFUSED ->
                key == null
                        ? said + ": the server wants a key; name its environment variable in key_variable."
                        : said + ": " + named + " is refused; set a valid one, and see that it may use this model.";
            case BILLING -> said + ": the account has no credit left or is at its spending limit; not tried again.";
            case RATE_LIMITED -> said + ": too many calls or tokens a minute for this account.";
            case REDIRECTED -> said + ": not followed, because the key would go to another address; mend base_url.";
            case UNKNOWN_MODEL ->
                said + ": the provider does not know the model, or base_url is wrong; `speed:doctor` lists its models.";
            case SERVER_ERROR -> said + ": the provider has trouble or too much to do.";
            case UNREACHABLE -> said + ": the proxy on the way wants credentials.";
            case BAD_REQUEST ->
                said + ": the provider does not take the request; a quirk of the model may need to be set.";
            default -> said + ".";
        };
    }
}
