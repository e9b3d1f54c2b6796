package com.example.orders;

import java.util.List;

/** Writes orders as the CSV file that the accountants import. */
public final class OrderCsvWriter {
    static final String HEADER = "id,customer,sku,region,quantity,unit price,placed on\n";

    private OrderCsvWriter() {}

    /**
     * The whole file: a header, then one line for each order that was not cancelled, in the order given.
     *
     * @param orders to be written
     * @return text with {@code \n} after each line
     */
    public static String toCsv(List<Order> orders) {
        String csv = HEADER;
        for (Order order : orders) {
            if (order.cancelled()) {
                continue;
            }
            csv += order.id() + "," + quoted(order.customer()) + "," + order.sku() + "," + order.region() + ","
                    + order.quantity() + "," + Money.plain(order.unitCents()) + "," + order.placedOn() + "\n";
        }
        return csv;
    }

    private static String quoted(String field) {
        if (field.indexOf(',') < 0 && field.indexOf('"') < 0) {
            return field;
        }
        return "\"" + field.replace("\"", "\"\"") + "\"";
    }
}
