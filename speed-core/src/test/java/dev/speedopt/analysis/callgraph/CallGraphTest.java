package dev.speedopt.analysis.callgraph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.speedopt.project.ModuleModel;
import dev.speedopt.target.MethodId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallGraphTest {
    private static final String MAIN = """
            package p;
            import java.util.*;
            import java.util.function.*;
            interface Shape { double area(); default double twice() { return 2 * area(); } }
            class Circle implements Shape { public double area() { return Helper.square(3); } }
            class Square implements Shape { public double area() { return 4; } }
            class Helper {
                static double square(double x) { return x * x; }
                static double sum(List<Shape> shapes) { double s = 0; for (Shape each : shapes) { s += each.area(); } return s; }
                static int inLambda(List<Integer> list) { list.forEach(x -> list.forEach(y -> leaf(x + y))); return 1; }
                static void leaf(int x) { }
                static void byReference(List<Integer> list) { list.forEach(Helper::leaf); }
                static int recursive(int n) { return n == 0 ? 0 : recursive(n - 1); }
                static void inAnonymous() { new Thread(new Runnable() { public void run() { leaf(7); } }).start(); }
                static int random() { return noise(); }
                private static int noise() { return new Random().nextInt(); }
            }
            class Version implements Comparable<Version> {
                int number;
                static int made = start();
                static int start() { return 3; }
                public int compareTo(Version other) { return Integer.compare(number, other.number); }
                public String toString() { return "v" + number; }
                static void sort(List<Version> all) { Collections.sort(all); all.add(new Version()); }
                static <T extends Comparable<T>> T max(T one, T other) { return one.compareTo(other) > 0 ? one : other; }
                class Inner { int get() { return secret(); } }
                private int secret() { return number; }
            }
            abstract class Base<T> { abstract void put(T value); void both(T value) { put(value); } }
            class Texts extends Base<String> { void put(String value) { Helper.leaf(value.length()); } }
            class Far extends AbstractList<String> {
                public String get(int i) { return "x"; }
                public int size() { return 1; }
                static String first(List<String> list) { return list.get(0); }
            }
            """;
    private static final String TEST = """
            package p;
            @interface Test { }
            @interface BeforeEach { }
            class ShapeTest {
                final int field = Helper.recursive(2);
                @BeforeEach void prepare() { Helper.byReference(java.util.List.of()); }
                @Test void sums() { help(); }
                void help() { Helper.sum(java.util.List.of(new Circle())); }
            }
            """;

    @TempDir
    static Path folder;

    private static CallGraph graph;

    @BeforeAll
    static void read() {
        graph = CallGraph.of(List.of(
                CompiledProject.module("g:a", folder, Map.of("p/Shape.java", MAIN), Map.of("p/ShapeTest.java", TEST))));
    }

    @Test
    void sees_calls_through_interfaces() {
        assertThat(callers("p.Circle", "area")).containsExactly("p.Helper#sum DISPATCH", "p.Shape#twice DISPATCH");
    }

    @Test
    void counts_lambdas_for_the_method_that_they_are_written_in() {
        assertThat(callers("p.Helper", "leaf", "int"))
                .contains(
                        "p.Helper#inLambda CALL",
                        "p.Helper#byReference REFERENCE",
                        "p.Texts#put CALL",
                        "p.Helper$1#run CALL");
    }

    @Test
    void sees_through_bridges_of_generics() {
        assertThat(callers("p.Texts", "put", "java.lang.String")).containsExactly("p.Base#both DISPATCH");
        assertThat(callers("p.Version", "compareTo", "p.Version"))
                .containsExactly("p.Version#max DISPATCH", "p.Version#sort CALLBACK");
    }

    @Test
    void sees_what_a_library_may_call_back() {
        assertThat(callers("p.Helper$1", "run")).containsExactly("p.Helper#inAnonymous CALLBACK");
        assertThat(callers("p.Version", "toString")).containsExactly("p.Version#sort CALLBACK");
    }

    @Test
    void knows_which_types_of_libraries_a_class_is_of() {
        assertThat(callers("p.Far", "get", "int")).contains("p.Far#first DISPATCH");
    }

    @Test
    void sees_calls_of_inner_classes_and_initialisers() {
        assertThat(callers("p.Version", "secret")).containsExactly("p.Version$Inner#get CALL");
        assertThat(callers("p.Version", "start")).containsExactly("p.Version#<clinit> CALL");
    }

    @Test
    void leaves_a_recursion_out_of_its_own_callers() {
        assertThat(callers("p.Helper", "recursive", "int")).containsExactly("p.ShapeTest#<init> CALL");
    }

    @Test
    void finds_the_tests_that_lead_to_a_method() {
        assertThat(tests("p.Helper", "square", "double")).containsExactly("p.ShapeTest#sums");
        assertThat(tests("p.Helper", "leaf", "int")).containsExactly("p.ShapeTest#prepare");
        assertThat(tests("p.Helper", "recursive", "int")).containsExactly("p.ShapeTest#<init>");
        assertThat(tests("p.Helper", "inLambda", "java.util.List")).isEmpty();
    }

    @Test
    void counts_the_methods_that_lead_to_one_without_the_tests() {
        assertThat(graph.leadingTo(id("p.Helper", "square", "double")).stream().map(each -> each.methodName()))
                .containsExactlyInAnyOrder("area", "sum", "twice");
    }

    @Test
    void lists_what_a_method_uses() {
        Dependencies used = graph.dependencies(id("p.Helper", "inLambda", "java.util.List"));
        assertThat(used.own()).containsExactly(id("p.Helper", "leaf", "int"));
        assertThat(used.libraries()).contains("java.util.List#forEach", "java.lang.Integer#intValue");
        assertThat(graph.librariesReached(id("p.Helper", "random"))).contains("java.util.Random#nextInt");
    }

    @Test
    void reads_a_reactor_and_names_what_it_cannot_read(@TempDir Path other) throws IOException {
        ModuleModel library = CompiledProject.module(
                "g:lib",
                other.resolve("lib"),
                Map.of("q/Lib.java", "package q; public class Lib { public static void go() {} }"),
                Map.of());
        ModuleModel app = CompiledProject.module(
                "g:app",
                other.resolve("app"),
                Map.of("q/App.java", "package q; class App { void run() { Lib.go(); } }"),
                Map.of(),
                library.classesDirectory());
        Files.writeString(app.classesDirectory().resolve("Broken.class"), "no class");
        CallGraph both = CallGraph.of(List.of(library, app));
        assertThat(both.callers(id("q.Lib", "go")))
                .extracting(each -> each.method().toString())
                .containsExactly("q.App#run()");
        assertThat(both.problems()).singleElement().asString().contains("Broken.class");
    }

    private static List<String> callers(String owner, String name, String... types) {
        return graph.callers(id(owner, name, types)).stream()
                .map(caller ->
                        caller.method().className() + "#" + caller.method().methodName() + " " + caller.kind())
                .toList();
    }

    private static Set<String> tests(String owner, String name, String... types) {
        return graph.testsReaching(id(owner, name, types)).stream()
                .map(each -> each.className() + "#" + each.methodName())
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    private static MethodId id(String owner, String name, String... types) {
        return new MethodId(owner, name, List.of(types));
    }
}
