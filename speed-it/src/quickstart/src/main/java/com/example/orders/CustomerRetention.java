package com.example.orders;

import java.util.ArrayList;
import java.util.List;

/** Which customers stay, and which leave. */
public final class CustomerRetention {
    private CustomerRetention() {}

    /**
     * Customers of the later period who had ordered in the earlier one as well.
     *
     * @param earlier customers of the earlier period
     * @param later customers of the later period
     * @return those of {@code later} in its order, duplicates kept
     */
    public static List<String> returning(List<String> earlier, List<String> later) {
        List<String> stayed = new ArrayList<>();
        for (String customer : later) {
            if (earlier.contains(customer)) {
                stayed.add(customer);
            }
        }
        return stayed;
    }

    /**
     * Share of the earlier period's customers who came back, in per cent, rounded down.
     *
     * @param earlierCustomers number of distinct customers before, 0 or more
     * @param returningCustomers how many of them came back
     */
    public static int rate(int earlierCustomers, int returningCustomers) {
        return earlierCustomers == 0 ? 0 : 100 * returningCustomers / earlierCustomers;
    }
}
