import java.util.*;

class Example {
    record Order(int count, long cents) {}

    long total(List<Order> orders, long shipping) {
        return shipping + orders.stream()
                .filter(order -> order.count() > 0)
                .map(Order::cents) // without tax
                .mapToLong(Long::longValue).sum();
    }
}
