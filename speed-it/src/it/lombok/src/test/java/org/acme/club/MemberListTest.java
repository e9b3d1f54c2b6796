package org.acme.club;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberListTest {
    @Test
    void anEmptyListIsItsTitle() {
        assertEquals("Members\n", new MemberList("Members", List.of()).print());
    }

    @Test
    void oneLineForEachMember() {
        MemberList list = new MemberList("All", List.of(new Member("ann", 1999), new Member("bob", 2004)));
        assertEquals("All\nann, since 1999\nbob, since 2004\n", list.print());
    }

    @Test
    void manyMembersMakeManyLines() {
        for (int size = 400; size <= 1600; size += 200) {
            List<Member> members = new ArrayList<>();
            for (int i = 0; i < size; i++) {
                members.add(new Member("member " + i, 1950 + i % 70));
            }
            assertEquals(size + 1, new MemberList("Many", members).print().lines().count());
        }
    }
}
