package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AddressTest {
    @Test
    void equalAddressesHaveEqualHashes() {
        Address one = new Address("High Street", 12, "Leeds", false);
        assertEquals(one, new Address("High Street", 12, "Leeds", false));
        assertEquals(one.hashCode(), new Address("High Street", 12, "Leeds", false).hashCode());
        assertEquals(0, new Address(null, 0, null, true).fingerprint(-1) & 0x80000000);
        assertTrue(one.fingerprint(4711) >= 0);
    }
}
