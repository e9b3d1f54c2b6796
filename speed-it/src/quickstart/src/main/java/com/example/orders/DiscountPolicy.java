package com.example.orders;

/** What regular customers save. */
public enum DiscountPolicy {
    /** No discount. */
    NONE(0),
    /** From the tenth order on. */
    REGULAR(5),
    /** From the fiftieth order on. */
    PARTNER(12);

    private final int percent;

    DiscountPolicy(int percent) {
        this.percent = percent;
    }

    /** The policy for somebody who ordered that often. */
    public static DiscountPolicy after(int orders) {
        if (orders >= 50) {
            return PARTNER;
        }
        return orders >= 10 ? REGULAR : NONE;
    }

    /** Amount in cents after the discount. */
    public long apply(long cents) {
        return cents - Money.percent(cents, percent);
    }
}
