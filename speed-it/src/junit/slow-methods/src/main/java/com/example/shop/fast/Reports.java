package com.example.shop.fast;

import com.example.shop.model.Order;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lines for people and for machines. */
public class Reports {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");

    private final String currency;

    public Reports(String currency) {
        this.currency = currency;
    }

    public String key(String region, String sku) {
        return region + "/" + sku;
    }

    public String line(Order order) {
        return "order " + order.number() + " of " + order.sku() + " (" + currency + ")";
    }

    public String hex(byte[] digest) {
        StringBuilder hex = new StringBuilder(digest.length * 2);
        for (byte b : digest) {
            hex.append(Character.forDigit(b >> 4 & 15, 16)).append(Character.forDigit(b & 15, 16));
        }
        return hex.toString();
    }

    public String mac(byte[] address) {
        StringBuilder result = new StringBuilder();
        for (int i = 0; i < address.length; i++) {
            if (i > 0) {
                result.append(':');
            }
            result.append("0123456789ABCDEF".charAt(address[i] >> 4 & 15));
            result.append("0123456789ABCDEF".charAt(address[i] & 15));
        }
        return result.toString();
    }

    public String day(LocalDate day) {
        return day.format(DAY);
    }

    public List<String> stamps(List<LocalDateTime> times) {
        List<String> stamps = new ArrayList<>(times.size());
        for (LocalDateTime time : times) {
            stamps.add(STAMP.format(time));
        }
        return stamps;
    }

    public String table(List<Order> orders) {
        StringBuilder table = new StringBuilder();
        for (Order order : orders) {
            table.append(order.number()).append(';').append(order.cents()).append(';').append(currency).append('\n');
        }
        return table.toString();
    }

    public String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            query.append('&').append(each.getKey()).append('=').append(each.getValue());
        }
        return query.length() == 0 ? "" : query.substring(1);
    }

    public List<Long> amounts(List<Order> orders) {
        List<Long> amounts = new ArrayList<>(orders.size());
        for (Order order : orders) {
            amounts.add(order.cents());
        }
        return amounts;
    }

    public List<String> upper(Set<String> codes) {
        List<String> upper = new ArrayList<>(codes.size());
        for (String code : codes) {
            upper.add(currency.concat(code));
        }
        return upper;
    }

    public String signature(Map<String, Integer> counts) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, Integer> each : counts.entrySet()) {
            text.append(each.getKey()).append('=').append(each.getValue()).append(' ');
        }
        return text.toString().trim();
    }

    public long weighted(Map<String, Long> amounts, Map<String, Integer> weights) {
        long sum = 0;
        for (Map.Entry<String, Long> each : amounts.entrySet()) {
            Integer weight = weights.get(each.getKey());
            if (weight == null) {
                continue;
            }
            sum += each.getValue() * weight;
        }
        return sum;
    }
}
