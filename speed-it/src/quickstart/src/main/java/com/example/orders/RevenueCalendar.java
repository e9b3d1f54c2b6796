package com.example.orders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;

/** Revenue by day, and what follows from it. */
public final class RevenueCalendar {
    private RevenueCalendar() {}

    /** Revenue in cents of each day that saw an order, in the order of days. */
    public static TreeMap<LocalDate, Long> byDay(List<Order> orders) {
        TreeMap<LocalDate, Long> days = new TreeMap<>();
        for (Order order : orders) {
            days.merge(order.placedOn(), order.totalCents(), Long::sum);
        }
        return days;
    }

    /**
     * Revenue of each day of the week.
     *
     * @param centsByDay revenue in cents of each day
     * @return seven sums in cents, Monday first
     */
    public static long[] byWeekday(TreeMap<LocalDate, Long> centsByDay) {
        long[] sums = new long[DayOfWeek.values().length];
        for (LocalDate day : centsByDay.keySet()) {
            long cents = centsByDay.get(day);
            sums[day.getDayOfWeek().ordinal()] += cents;
        }
        return sums;
    }

    /** Days between the first and the last order, both included; 0 without orders. */
    public static long span(TreeMap<LocalDate, Long> centsByDay) {
        if (centsByDay.isEmpty()) {
            return 0;
        }
        return centsByDay.lastKey().toEpochDay() - centsByDay.firstKey().toEpochDay() + 1;
    }
}
