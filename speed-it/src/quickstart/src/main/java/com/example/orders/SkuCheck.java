package com.example.orders;

import java.util.ArrayList;
import java.util.List;

/** Finds mistyped stock keeping units: three letters, four to six digits and an optional variant, {@code ABC-12345-XL}. */
public final class SkuCheck {
    private SkuCheck() {}

    /**
     * The units that do not have the form of one, in the order given, duplicates kept.
     *
     * @param skus as typed
     */
    public static List<String> mistyped(List<String> skus) {
        List<String> wrong = new ArrayList<>();
        for (String sku : skus) {
            if (!sku.matches("[A-Z]{3}-\\d{4,6}(-[A-Z0-9]{1,3})?")) {
                wrong.add(sku);
            }
        }
        return wrong;
    }

    /** The part before the first dash; the whole unit when there is none. */
    public static String category(String sku) {
        int dash = sku.indexOf('-');
        return dash < 0 ? sku : sku.substring(0, dash);
    }
}
