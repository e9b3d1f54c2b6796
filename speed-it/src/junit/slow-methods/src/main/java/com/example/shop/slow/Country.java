package com.example.shop.slow;

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

    private final String code;
    private final int prefix;

    Country(String code, int prefix) {
        this.code = code;
        this.prefix = prefix;
    }

    public static Country ofCode(String code) {
        for (Country country : values()) {
            if (country.code.equals(code)) {
                return country;
            }
        }
        throw new IllegalArgumentException("No country has the code " + code);
    }

    public static Country ofPrefix(int prefix) {
        for (Country country : Country.values())
            if (country.prefix == prefix)
                return country;
        return null;
    }
}
