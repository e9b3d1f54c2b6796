package com.example.orders;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;

/** Reads the journal that the web shop exports: the columns of {@link Order}, without quotes. */
public final class OrderCsvReader {
    private static final int COLUMNS = 7;

    private OrderCsvReader() {}

    /**
     * Reads all lines; blank ones are skipped.
     *
     * @param lines without the header
     * @throws IllegalArgumentException naming the line when one can not be read
     */
    public static List<Order> read(List<String> lines) {
        List<Order> orders = new ArrayList<>();
        int number = 0;
        for (String line : lines) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            String[] fields = line.split(",");
            if (fields.length != COLUMNS) {
                throw new IllegalArgumentException(
                        "line " + number + " has " + fields.length + " columns instead of " + COLUMNS);
            }
            orders.add(order(number, fields));
        }
        return orders;
    }

    private static Order order(int number, String[] fields) {
        try {
            return new Order(
                    fields[0],
                    fields[1],
                    fields[2],
                    fields[3],
                    Integer.parseInt(fields[4]),
                    Money.cents(fields[5]),
                    LocalDate.parse(fields[6]));
        } catch (NumberFormatException | DateTimeParseException e) {
            throw new IllegalArgumentException("line " + number + " can not be read: " + e.getMessage(), e);
        }
    }
}
