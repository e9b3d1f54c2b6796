package dev.speedopt.testwriting;

/** How assertions read. */
public enum AssertionStyle {
    /** The framework's own: {@code assertEquals(…)}. */
    PLAIN,
    /** {@code assertThat(…).isEqualTo(…)}. */
    ASSERTJ
}
