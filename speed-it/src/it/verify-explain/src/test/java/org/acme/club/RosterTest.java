package org.acme.club;

import static org.junit.Assert.assertEquals;

import java.util.List;
import org.junit.Test;

public class RosterTest {
    @Test
    public void nobodyIsPresentWhenNobodyArrives() {
        assertEquals(List.of(), Roster.present(List.of("ann"), List.of()));
    }

    @Test
    public void strangersAreLeftOut() {
        assertEquals(List.of("bob", "ann"), Roster.present(List.of("ann", "bob"), List.of("bob", "cid", "ann")));
    }

    @Test
    public void whoComesTwiceIsThere() {
        // Looks at too little: who comes twice must be named twice.
        assertEquals("bob", Roster.present(List.of("ann", "bob"), List.of("dan", "bob", "cid", "eve", "bob")).get(0));
    }
}
