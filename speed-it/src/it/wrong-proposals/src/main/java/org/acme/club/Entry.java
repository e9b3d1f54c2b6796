package org.acme.club;

/** A line in the cash book. */
public record Entry(String member, long cents) {}
