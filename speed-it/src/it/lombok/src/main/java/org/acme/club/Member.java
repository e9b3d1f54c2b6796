package org.acme.club;

import lombok.Value;

/** Somebody who pays. */
@Value
public class Member {
    String name;
    int since;
}
