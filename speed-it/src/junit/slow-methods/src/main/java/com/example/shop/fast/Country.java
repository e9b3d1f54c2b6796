package com.example.shop.fast;

import java.util.HashMap;
import java.util.Map;

/** Where parcels go. */
public enum Country {
    AUSTRIA("AT", 43),
    BELGIUM("BE", 32),
    CZECHIA("CZ", 420),
    DENMARK("DK", 45),
    FRANCE("FR", 33),
    GERMANY("DE", 49),
    ITALY("IT", 39),
    NORWAY("NO", 47),
    POLAND("PL", 48),
    SPAIN("ES", 34),
    SWEDEN("SE", 46),
    SWITZERLAND("CH", 41);

    private static final Country[] ALL = values();
    private static final Map<String, Country> BY_CODE = new HashMap<>();

    static {
        for (Country country : ALL) {
            BY_CODE.put(country.code, country);
        }
    }

    private final String code;
    private final int prefix;

    Country(String code, int prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    public static Country ofCode(String code) {
        Country country = BY_CODE.get(code);
        if (country == null) {
            throw new IllegalArgumentException("No country has the code " + code);
        }
        return country;
    }

    public static Country ofPrefix(int prefix) {
        for (Country country : ALL)
            if (country.prefix == prefix)
                return country;
        return null;
    }
}
