package com.example.orders;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProductSearchTest {
    private static final List<Product> FEW =
            List.of(Product.of("A", "Green Tea"), Product.of("B", "Greengage Jam"), Product.of("C", "Black Tea"));

    @ParameterizedTest
    @ValueSource(strings = {"green", "  gReEn "})
    void ignores_case_and_blanks(String typed) {
        assertEquals(FEW.subList(0, 2), ProductSearch.suggestions(FEW, typed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \t"})
    void suggests_nothing_before_something_is_typed(String typed) {
        assertTrue(ProductSearch.suggestions(FEW, typed).isEmpty());
    }

    @Test
    void wants_the_beginning_of_the_name() {
        assertEquals(List.of(), ProductSearch.suggestions(FEW, "tea"));
    }

    @Test
    void searches_for_something() {
        assertThrows(NullPointerException.class, () -> ProductSearch.suggestions(FEW, null));
    }

    @ParameterizedTest
    @ValueSource(ints = {300, 1_200, 2_400})
    void suggests_while_somebody_types(int number) {
        List<Product> products = Shop.products(number);
        for (String wish :
                List.of("Green Tea No.", "Cherry Jam No.", "Olive Oil No.", "Salted Nuts No.", " Plum Cake ")) {
            for (int letters = 2; letters <= wish.length(); letters++) {
                for (String typed : List.of(
                        wish.substring(0, letters), wish.substring(0, letters).toUpperCase(java.util.Locale.ROOT))) {
                    assertEquals(
                            number / 6,
                            ProductSearch.suggestions(products, typed).size(),
                            typed);
                }
            }
        }
    }
}
