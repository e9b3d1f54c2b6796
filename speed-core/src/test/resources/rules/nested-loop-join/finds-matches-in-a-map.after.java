import java.util.*;

class Example {
    record Customer(String id, String name) {}
    record Order(String customer, int cents) {}
    List<String> target(List<Order> orders, List<Customer> customers) {
        List<String> lines = new ArrayList<>(customers.size());
        Map<String, List<Customer>> customersByKey = null;
        if (customers != null && customers.size() >= 16) {
            customersByKey = new HashMap<>();
            for (Customer customer : customers) {
                if (customer == null || customer.id() == null) {
                    customersByKey = null;
                    break;
                }
                customersByKey.computeIfAbsent(customer.id(), key -> new ArrayList<>()).add(customer);
            }
        }
        for (Order order : orders) {
            for (Customer customer : customersByKey == null ? customers : customersByKey.getOrDefault(order.customer(), Collections.emptyList())) {
                if (customer.id().equals(order.customer())) {
                    // the first
                    lines.add(customer.name() + order.cents());
                    break;
                }
            }
        }
        return lines;
    }
}
