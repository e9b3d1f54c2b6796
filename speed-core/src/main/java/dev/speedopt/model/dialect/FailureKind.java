package dev.speedopt.model.dialect;

/** Why a model gave no answer. */
public enum FailureKind {
    /** Nothing may be sent: models are off, or the configuration forbids it. */
    NOT_ALLOWED,
    /** The configuration of the model makes no sense. */
    CONFIGURATION,
    /** No key for a server that needs one. */
    MISSING_KEY,
    /** The prompt holds what looks like a secret. */
    SECRET_IN_PROMPT,
    /** The run's budget is spent. */
    OVER_BUDGET,
    /** The provider failed before and is not asked again in this run. */
    LEFT_OUT,
    /** Key unknown, blocked or without permission. */
    KEY_REFUSED,
    /** No credit, or a spending limit was reached. */
    BILLING,
    /** Too many calls or tokens a minute. */
    RATE_LIMITED,
    /** The provider has too much to do, or is broken. */
    SERVER_ERROR,
    /** No connection, or it broke. */
    UNREACHABLE,
    /** No whole answer in time. */
    TIMED_OUT,
    /** The server wants the request, and the key with it, sent elsewhere. */
    REDIRECTED,
    /** The provider does not know the model, or there is nothing at the address. */
    UNKNOWN_MODEL,
    /** The provider does not take the request. */
    BAD_REQUEST,
    /** The answer is not what the provider's protocol says. */
    MALFORMED,
    /** The answer is larger than any sensible one. */
    TOO_LARGE,
    /** The model declined, or a filter did. */
    DECLINED,
    /** The answer ended at the limit of output tokens. */
    TRUNCATED,
    /** The run was stopped. */
    INTERRUPTED,
    /** No recorded answer, and only those may be used. */
    NOT_RECORDED
}
