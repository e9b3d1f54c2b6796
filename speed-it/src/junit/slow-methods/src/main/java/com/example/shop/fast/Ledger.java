package com.example.shop.fast;

import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sums and counts. */
public class Ledger {
    private static final BigDecimal VAT = new BigDecimal("1.19");
    private static final List<String> STEPS = List.of(
            "placed", "paid", "packed", "on its way", "at the door", "delivered",
            "returned", "refunded", "lost", "found", "closed");
    private static final BigInteger NINETY_SEVEN = BigInteger.valueOf(97);
    private static final String[] MONTHS = {
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December"
    };

    public BigDecimal gross(BigDecimal net) {
        return net.multiply(VAT).setScale(2, RoundingMode.HALF_UP);
    }

    public int checkDigits(String iban) {
        BigInteger number = new BigInteger(iban);
        return 98 - number.mod(NINETY_SEVEN).intValue();
    }

    public int isbnWeight(String digits) {
        int sum = 0;
        for (int i = 0; i < 10 && i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        return sum;
    }

    public String monthName(int month) {
        return MONTHS[month - 1];
    }

    public long balance(List<Order> orders) {
        long balance = 0;
        for (Order order : orders) {
            if (order.status() == Status.RETURNED) {
                balance -= order.cents();
            } else {
                balance += order.cents();
            }
        }
        return balance;
    }

    public double average(int[] quantities) {
        int sum = 0;
        for (int quantity : quantities) {
            sum += quantity;
        }
        return quantities.length == 0 ? 0 : sum / (double) quantities.length;
    }

    /** How often each word occurs, in alphabetical order. */
    public Map<String, Integer> words(List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : words) {
            counts.merge(word, 1, Integer::sum);
        }
        return counts;
    }

    public int mostFrequent(List<String> skus) {
        Map<String, Integer> counts = new HashMap<>();
        int best = 0;
        for (String sku : skus) {
            best = Math.max(best, counts.merge(sku, 1, Integer::sum));
        }
        return best;
    }

    public long[] byStatus(List<Order> orders) {
        long[] result = new long[Status.values().length];
        for (Order order : orders) {
            if (order.status() != null) {
                result[order.status().ordinal()] += order.cents();
            }
        }
        return result;
    }

    public int transitions(List<Status> history) {
        EnumMap<Status, Status> seen = new EnumMap<>(Status.class);
        int transitions = 0;
        Status last = Status.NEW;
        for (Status status : history) {
            if (status == null) continue;
            if (seen.get(last) != status) {
                transitions++;
                seen.put(last, status);
            }
            last = status;
        }
        return transitions;
    }

    /** Lines that mention the account. */
    public int mentions(List<String> lines, String account) {
        if (lines.isEmpty()) {
            return 0;
        }
        String wanted = account.trim().toUpperCase(Locale.ROOT);
        int mentions = 0;
        for (String line : lines) {
            if (line.contains(wanted)) {
                mentions++;
            }
        }
        return mentions;
    }

    /** How many orders came in on each day, the first day first. */
    public Map<LocalDate, Integer> perDay(List<Order> orders) {
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        for (Order order : orders) {
            perDay.merge(order.day(), 1, Integer::sum);
        }
        return perDay;
    }

    /** What customers read about a step of their order. */
    public String step(int number) {
        return number < 0 || number >= STEPS.size() ? "?" : STEPS.get(number);
    }
}
