import java.util.*;

class Example {
    record Customer(String id, String name) {}
    record Order(String customer, int cents) {}
    List<String> target(List<Order> orders, List<Customer> customers) {
        List<String> lines = new ArrayList<>(customers.size());
        for (Order order : orders) {
            for (Customer customer : customers) {
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
