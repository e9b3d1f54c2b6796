package dev.speedopt.target;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CommentsTest {
    @Test
    void comments_go_and_literals_stay() {
        assertThat(Comments.strip("int a; // one\n/* two\n three */int b = f(\"// no\", '\"', \"/*\"); /** four */\n"))
                .isEqualTo("int a;\n int b = f(\"// no\", '\"', \"/*\");\n");
    }

    @Test
    void a_comment_written_in_unicode_escapes_is_one_too() {
        assertThat(Comments.strip("int a; \\u002f\\uu002F approve\nint b;")).isEqualTo("int a;\nint b;");
    }

    @Test
    void text_blocks_are_literals() {
        String block = "String s = \"\"\"\n  // kept\n  \"\"\";";
        assertThat(Comments.strip(block)).isEqualTo(block);
    }

    @Test
    void comments_are_listed_in_order() {
        assertThat(Comments.in("/* a */ int x = 1; // b")).containsExactly("/* a */", "// b");
    }
}
