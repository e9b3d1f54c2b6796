package dev.speedopt.project;

/** A refusal with its cure: the message says what is wrong, where, and the next step, and is all that a user sees. */
public class ProjectException extends RuntimeException {
    public ProjectException(String message) {
        super(message);
    }

    public ProjectException(String message, Throwable cause) {
        super(message, cause);
    }
}
