package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.Data;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsletterTest {
    private final Newsletter newsletter = new Newsletter(Data.emails(0, 300));

    @Test
    void newSubscribersAreThoseNotYetKnown() {
        assertEquals(Data.emails(400, 600), newsletter.newSubscribers(Data.emails(200, 600), Data.emails(0, 400)));
        assertEquals(List.of("a"), newsletter.newSubscribers(Arrays.asList(null, "a", "b"), List.of("b")));
    }

    @Test
    void countsBlocked() {
        assertEquals(100, newsletter.countBlocked(Data.emails(200, 500)));
        assertEquals(0, newsletter.countBlocked(List.of()));
    }

    @Test
    void recipientsAgreedAndAreNotBlocked() {
        assertEquals(Data.emails(300, 500), newsletter.recipients(Data.emails(100, 600), Data.emails(200, 500)));
    }

    @Test
    void overlap() {
        assertEquals(300, newsletter.overlap(new LinkedHashSet<>(Data.emails(100, 600)), Data.emails(300, 700)));
    }

    @Test
    void unsubscribes() {
        List<String> subscribers = new ArrayList<>(Data.emails(0, 600));
        newsletter.unsubscribe(subscribers, Data.emails(200, 600));
        assertEquals(Data.emails(0, 200), subscribers);
    }

    @Test
    void keepsActive() {
        assertEquals(Data.emails(300, 600), newsletter.stillActive(Data.emails(0, 600), Data.emails(300, 800)));
    }

    @Test
    void domains() {
        List<String> addresses = new ArrayList<>(Data.emails(0, 100));
        for (String word : Data.words(400)) {
            addresses.add("info@" + word + ".example");
        }
        addresses.add("nobody");
        assertEquals("example.com", newsletter.domains(addresses).get(0));
    }

    @Test
    void mergesTags() {
        List<String> merged = newsletter.mergeTags(Data.words(300), Data.words(350));
        assertEquals(new LinkedHashSet<>(merged).size(), merged.size());
    }
}
