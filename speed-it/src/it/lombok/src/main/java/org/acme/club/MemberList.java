package org.acme.club;

import java.util.List;
import lombok.AllArgsConstructor;
import lombok.Getter;

/** All members, and how they are printed. */
@Getter
@AllArgsConstructor
public class MemberList {
    private final String title;
    private final List<Member> members;

    /** One line for each member, below the title. */
    public String print() {
        String text = title + "\n";
        for (Member member : members) {
            text += member.getName() + ", since " + member.getSince() + "\n";
        }
        return text;
    }
}
