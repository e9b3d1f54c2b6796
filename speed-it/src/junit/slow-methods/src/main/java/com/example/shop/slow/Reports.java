package com.example.shop.slow;

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
    private final String currency;

    public Reports(String currency) {
        this.currency = currency;
    }

    public String key(String region, String sku) {
        return String.format("%s/%s", region, sku);
    }

    public String line(Order order) {
        String text = String.format("order %s of %s (%s)", order.number(), order.sku(), currency);
        return text;
    }

    public String hex(byte[] digest) {
        StringBuilder hex = new StringBuilder(digest.length * 2);
        for (byte b : digest) {
            hex.append(String.format("%02x", b));
        }
        return hex.toString();
    }

    public String mac(byte[] address) {
        String result = "";
        for (int i = 0; i < address.length; i++) {
            result += (i > 0 ? ":" : "") + String.format("%02X", address[i] & 0xFF);
        }
        return result;
    }

    public String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofPattern("dd.MM.yyyy"));
    }

    public List<String> stamps(List<LocalDateTime> times) {
        List<String> stamps = new ArrayList<>();
        for (LocalDateTime time : times) {
            DateTimeFormatter formatter = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss");
            stamps.add(formatter.format(time));
        }
        return stamps;
    }

    public String table(List<Order> orders) {
        StringBuilder table = new StringBuilder();
        for (Order order : orders) {
            String number = order.number();
            long cents = order.cents();
            table.append(number + ";" + cents + ";" + currency + "\n");
        }
        return table.toString();
    }

    public String query(Map<String, String> parameters) {
        StringBuilder query = new StringBuilder();
        for (Map.Entry<String, String> each : parameters.entrySet()) {
            String name = each.getKey();
            String value = each.getValue();
            query.append("&" + name + "=" + value);
        }
        return query.length() == 0 ? "" : query.substring(1);
    }

    public List<Long> amounts(List<Order> orders) {
        List<Long> amounts = new ArrayList<>();
        for (Order order : orders) {
            amounts.add(order.cents());
        }
        return amounts;
    }

    public List<String> upper(Set<String> codes) {
        List<String> upper = new ArrayList<>();
        for (String code : codes) {
            String prefixed = currency + code;
            upper.add(prefixed);
        }
        return upper;
    }

    public String signature(Map<String, Integer> counts) {
        String text = "";
        for (String name : counts.keySet()) {
            text += name + "=" + counts.get(name) + " ";
        }
        return text.trim();
    }

    public long weighted(Map<String, Long> amounts, Map<String, Integer> weights) {
        long sum = 0;
        for (final String name : amounts.keySet()) {
            Integer weight = weights.get(name);
            if (weight == null) {
                continue;
            }
            sum += amounts.get(name) * weight;
        }
        return sum;
    }
}
