package com.example.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the search box of the back office suggests while somebody types. */
public final class ProductSearch {
    private ProductSearch() {}

    /**
     * Products whose name starts with what was typed, whatever the case.
     *
     * @param products to be searched
     * @param typed what is in the search box; blanks around it do not count
     * @return the products in their order; none when nothing was typed
     */
    public static List<Product> suggestions(List<Product> products, String typed) {
        List<Product> found = new ArrayList<>();
        if (typed.isBlank()) {
            return found;
        }
        for (Product product : products) {
            if (product.searchKey().startsWith(typed.trim().toLowerCase(Locale.ROOT))) {
                found.add(product);
            }
        }
        return found;
    }
}
