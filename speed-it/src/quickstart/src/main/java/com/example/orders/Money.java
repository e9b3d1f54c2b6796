package com.example.orders;

/** Amounts in cents, written for people and for files. */
public final class Money {
    private Money() {}

    /** {@code 1234} as {@code 12.34}, {@code -5} as {@code -0.05}. */
    public static String plain(long cents) {
        long absolute = Math.abs(cents);
        long rest = absolute % 100;
        return (cents < 0 ? "-" : "") + absolute / 100 + (rest < 10 ? ".0" : ".") + rest;
    }

    /**
     * Reads what {@link #plain} writes.
     *
     * @throws NumberFormatException when it is no amount with two decimals
     */
    public static long cents(String plain) {
        int point = plain.length() - 3;
        if (point < 1 || plain.charAt(point) != '.') {
            throw new NumberFormatException("not an amount with two decimals: '" + plain + "'");
        }
        return Long.parseLong(plain.substring(0, point) + plain.substring(point + 1));
    }

    /** A percentage of an amount, rounded half up. */
    public static long percent(long cents, int percent) {
        return Math.floorDiv(cents * percent + 50, 100L);
    }
}
