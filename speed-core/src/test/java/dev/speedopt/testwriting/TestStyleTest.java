package dev.speedopt.testwriting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The style of new tests is that of the tests that are there. */
class TestStyleTest {
    @TempDir
    private Path directory;

    private SampleProject project;

    @BeforeEach
    void lay() throws Exception {
        project = new SampleProject(directory, "Fee", "package acme; class Fee { static int of(int n) { return n; } }");
    }

    private TestStyle with(String test) throws Exception {
        Path file = directory.resolve("src/test/java/acme/FeeTest.java");
        Files.createDirectories(file.getParent());
        Files.writeString(file, test);
        return TestStyle.of(project.module());
    }

    @Test
    void junit_4_with_tabs_and_public_camel_case() throws Exception {
        TestStyle style = with("""
                package acme;
                import static org.junit.Assert.assertEquals;
                import org.junit.Test;
                public class FeeTest {
                \t@Test
                \tpublic void givesBackWhatItGot() { assertEquals(1, Fee.of(1)); }
                }
                """);
        assertThat(style).isEqualTo(new TestStyle(Framework.JUNIT_4, AssertionStyle.PLAIN, "\t", true, false, 17));
    }

    @Test
    void jupiter_with_assertj_two_spaces_and_snake_case() throws Exception {
        TestStyle style = with("""
                package acme;
                import static org.assertj.core.api.Assertions.assertThat;
                import org.junit.jupiter.api.Test;
                class FeeTest {
                  @Test
                  void gives_back_what_it_got() { assertThat(Fee.of(1)).isEqualTo(1); }
                }
                """);
        assertThat(style).isEqualTo(new TestStyle(Framework.JUPITER, AssertionStyle.ASSERTJ, "  ", false, true, 17));
    }

    @Test
    void testng_and_what_is_on_the_test_path_where_there_is_no_test_yet() throws Exception {
        assertThat(TestStyle.of(project.module()).framework()).isEqualTo(Framework.JUPITER);
        assertThat(
                        with("package acme; import org.testng.annotations.Test; public class FeeTest { @Test public void a() {} }")
                                .framework())
                .isEqualTo(Framework.TESTNG);
    }

    @Test
    void a_new_class_has_a_name_of_its_own_and_its_patch_makes_a_new_file() throws Exception {
        with("package acme; class FeeTest {}");
        Files.writeString(directory.resolve("src/test/java/acme/FeeOfTest.java"), "package acme; class FeeOfTest {}");
        TestPlace place = new TestPlace(project.module(), SampleProject.id("Fee", "of", "int"));
        assertThat(place.className()).isEqualTo("FeeOf2Test");
        TestClass test = new TestClass("acme", "FeeOf2Test", "package acme;\n\nclass FeeOf2Test {}\n");
        assertThat(place.write(test, project, TestPlace.Kind.PATCH)).hasContent("""
                diff --git a/src/test/java/acme/FeeOf2Test.java b/src/test/java/acme/FeeOf2Test.java
                new file mode 100644
                --- /dev/null
                +++ b/src/test/java/acme/FeeOf2Test.java
                @@ -0,0 +1,3 @@
                +package acme;
                +
                +class FeeOf2Test {}
                """);
        assertThat(directory.resolve("src/test/java/acme/FeeOf2Test.java")).doesNotExist();
        place.write(test, project, TestPlace.Kind.SOURCES);
        assertThat(directory.resolve("src/test/java/acme/FeeOf2Test.java")).hasContent(test.text());
    }
}
