package org.acme.club;

import static org.junit.Assert.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class ClubTest {
    @Test
    public void strangersAreLeftOut() {
        assertEquals(List.of("bob", "ann"), Roster.present(List.of("ann", "bob"), List.of("bob", "cid", "ann")));
        assertEquals(List.of(), Roster.present(List.of(), List.of("ann")));
    }

    @Test
    public void everySecondOfManyIsAMember() {
        for (int size = 300; size <= 900; size += 150) {
            List<String> members = new ArrayList<>();
            List<String> arrivals = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                members.add("member " + 2 * i);
                arrivals.add("member " + i);
            }
            assertEquals(size / 2, Roster.present(members, arrivals).size());
        }
    }

    @Test
    public void eachNameStandsOnce() {
        assertEquals(List.of("ann", "bob"), Names.distinct(List.of("ann", "bob", "ann")));
        for (int size = 300; size <= 900; size += 150) {
            List<String> calls = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                calls.add("name " + i / 2);
            }
            assertEquals(size / 2, Names.distinct(calls).size());
        }
    }

    @Test
    public void eachSentenceHasItsLine() {
        assertEquals("we met\nwe left\n", Minutes.text(List.of("we met", "we left")));
        for (int size = 300; size <= 900; size += 150) {
            List<String> sentences = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                sentences.add("Sentence number " + i);
            }
            assertEquals(size, Minutes.text(sentences).lines().count());
        }
    }

    @Test
    public void aMirrorTurnsItRound() {
        assertEquals("nna", Badge.mirrored("ann"));
        assertEquals("", Badge.mirrored(""));
        for (int size = 2_000; size <= 8_000; size += 2_000) {
            assertEquals("b" + "a".repeat(size), Badge.mirrored("a".repeat(size) + "b"));
        }
    }
}
