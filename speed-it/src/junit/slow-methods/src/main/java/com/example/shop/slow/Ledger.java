package com.example.shop.slow;

import com.example.shop.model.Order;
import com.example.shop.model.Status;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Sums and counts. */
public class Ledger {

    public BigDecimal gross(BigDecimal net) {
        return net.multiply(new BigDecimal("1.19")).setScale(2, RoundingMode.HALF_UP);
    }

    public int checkDigits(String iban) {
        BigInteger number = new BigInteger(iban);
        return 98 - number.mod(new BigInteger("97")).intValue();
    }

    public int isbnWeight(String digits) {
        int[] weights = {10, 9, 8, 7, 6, 5, 4, 3, 2, 1};
        int sum = 0;
        for (int i = 0; i < weights.length && i < digits.length(); i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return sum;
    }

    public String monthName(int month) {
        final String[] names = new String[] {
            "January", "February", "March", "April", "May", "June",
            "July", "August", "September", "October", "November", "December"
        };
        return names[month - 1];
    }

    public long balance(List<Order> orders) {
        Long balance = 0L;
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
        Integer sum = 0;
        for (int i = 0; i < quantities.length; i++) {
            sum = sum + quantities[i];
        }
        return quantities.length == 0 ? 0 : sum / (double) quantities.length;
    }

    /** How often each word occurs, in alphabetical order. */
    public Map<String, Integer> words(List<String> words) {
        Map<String, Integer> counts = new TreeMap<>();
        for (String word : words) {
            counts.put(word, counts.getOrDefault(word, 0) + 1);
        }
        return counts;
    }

    public int mostFrequent(List<String> skus) {
        Map<String, Integer> counts = new HashMap<>();
        int best = 0;
        for (String sku : skus) {
            if (counts.containsKey(sku)) {
                counts.put(sku, counts.get(sku) + 1);
            } else {
                counts.put(sku, 1);
            }
            best = Math.max(best, counts.get(sku));
        }
        return best;
    }

    public long[] byStatus(List<Order> orders) {
        Map<Status, Long> sums = new HashMap<>();
        for (Order order : orders) {
            Status status = order.status();
            if (status == null) {
                continue;
            }
            sums.merge(status, order.cents(), Long::sum);
        }
        long[] result = new long[Status.values().length];
        for (Status status : Status.values()) {
            result[status.ordinal()] = sums.getOrDefault(status, 0L);
        }
        return result;
    }

    public int transitions(List<Status> history) {
        HashMap<Status, Status> seen = new HashMap<Status, Status>();
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
        int mentions = 0;
        for (int i = 0; i < lines.size(); i++) {
            String wanted = account.trim().toUpperCase(Locale.ROOT);
            if (lines.get(i).contains(wanted)) {
                mentions++;
            }
        }
        return mentions;
    }

    /** How many orders came in on each day, the first day first. */
    public Map<LocalDate, Integer> perDay(List<Order> orders) {
        Map<LocalDate, Integer> perDay = new TreeMap<>();
        for (Order order : orders) {
            Integer known = perDay.get(order.day());
            if (known == null) {
                perDay.put(order.day(), 1);
            } else {
                perDay.put(order.day(), known + 1);
            }
        }
        return perDay;
    }

    /** What customers read about a step of their order. */
    public String step(int number) {
        List<String> steps = List.of(
                "placed", "paid", "packed", "on its way", "at the door", "delivered",
                "returned", "refunded", "lost", "found", "closed");
        return number < 0 || number >= steps.size() ? "?" : steps.get(number);
    }
}
