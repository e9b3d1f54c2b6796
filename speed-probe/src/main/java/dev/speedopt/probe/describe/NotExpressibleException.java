package dev.speedopt.probe.describe;

/** No Java expression was found that makes an object like this one. The message says of which type, and why. */
final class NotExpressibleException extends Exception {
    private static final long serialVersionUID = 1L;

    NotExpressibleException(String message) {
        super(message);
    }
}
