package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.MethodDescription;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A class of tests, as text.
 *
 * @param room its package; empty for none
 * @param name simple name
 * @param text of the whole file
 */
public record TestClass(String room, String name, String text) {
    private static final int WIDTH = 110;

    /** Fully qualified name. */
    public String className() {
        return room.isEmpty() ? name : room + "." + name;
    }

    /** Path below a source folder, with {@code /}. */
    public String path() {
        return className().replace('.', '/') + ".java";
    }

    /**
     * @param comment of the class, lines without the comment's signs; none when empty
     * @param parameterNames of the method under test
     */
    public static TestClass write(
            TestStyle style,
            String room,
            String name,
            List<String> comment,
            MethodDescription method,
            List<String> parameterNames,
            List<TestMethod> tests) {
        TypeImports types = new TypeImports(room, name);
        String test = types.name(slashed(style.framework().annotation()));
        String step = style.indent();
        String open = style.publicTests() ? "public " : "";
        StringBuilder body = new StringBuilder();
        for (TestMethod each : tests) {
            body.append(body.length() == 0 ? "" : "\n")
                    .append(step)
                    .append('@')
                    .append(test)
                    .append('\n');
            String clause = method.hidden() ? " throws Throwable" : each.mayThrow() ? " throws Exception" : "";
            body.append(step)
                    .append(open)
                    .append("void ")
                    .append(each.name())
                    .append("()")
                    .append(clause)
                    .append(" {\n");
            for (String line : new TestMethodWriter(style, method, parameterNames, types).body(each.call())) {
                wrap(line, step + step, step).forEach(part -> body.append(part).append('\n'));
            }
            body.append(step).append("}\n");
        }
        if (method.hidden()) {
            body.append('\n').append(reflection(method, types, step));
        }
        StringBuilder text = new StringBuilder(room.isEmpty() ? "" : "package " + room + ";\n\n");
        String imports = types.lines();
        text.append(imports).append(imports.isEmpty() ? "" : "\n");
        if (!comment.isEmpty()) {
            text.append(comment.stream().collect(Collectors.joining("\n * ", "/**\n * ", "\n */\n")));
        }
        text.append(open)
                .append("class ")
                .append(name)
                .append(" {\n")
                .append(body)
                .append("}\n");
        return new TestClass(room, name, text.toString());
    }

    /** A private method is called the only way that there is. */
    private static String reflection(MethodDescription method, TypeImports types, String step) {
        String reflect = types.name("java/lang/reflect/Method");
        String invocation = types.name("java/lang/reflect/InvocationTargetException");
        List<String> lines = new ArrayList<>();
        lines.add("/** " + types.name(method.owner()) + "#" + method.name() + " is private. */");
        lines.add(
                "private static Object " + method.name() + "(Object receiver, Object... arguments) throws Throwable {");
        lines.add("\t" + reflect + " method = " + types.name(method.owner()) + ".class.getDeclaredMethod("
                + Literals.text(method.name())
                + method.parameters().stream()
                        .map(type -> ", " + types.name(type) + ".class")
                        .collect(Collectors.joining())
                + ");");
        lines.add("\tmethod.setAccessible(true);");
        lines.add("\ttry {");
        lines.add("\t\treturn method.invoke(receiver, arguments);");
        lines.add("\t} catch (" + invocation + " e) {");
        lines.add("\t\tthrow e.getCause();");
        lines.add("\t}");
        lines.add("}");
        return lines.stream()
                .map(line -> step + line.replace("\t", step) + "\n")
                .collect(Collectors.joining());
    }

    private static String slashed(String type) {
        return type.replace('.', '/');
    }

    /** Breaks a long line after commas outside of literals, as often as it takes. */
    private static List<String> wrap(String line, String indent, String step) {
        List<String> lines = new ArrayList<>();
        String rest = line;
        String margin = indent;
        while (margin.length() + rest.length() > WIDTH) {
            int at = breakAt(rest, WIDTH - margin.length());
            if (at < 0) {
                break;
            }
            lines.add(margin + rest.substring(0, at).stripTrailing());
            rest = rest.substring(at).strip();
            margin = indent + step + step;
        }
        lines.add(margin + rest);
        return lines;
    }

    /** After the last comma within the limit that is nested the least; after the first of all when none is within it. */
    private static int breakAt(String line, int limit) {
        int best = -1;
        int depthOfBest = Integer.MAX_VALUE;
        int depth = 0;
        char quote = 0;
        for (int i = 0; i + 1 < line.length() && (i < limit || best < 0); i++) {
            char letter = line.charAt(i);
            if (quote != 0) {
                i += letter == '\\' ? 1 : 0;
                quote = letter == quote ? 0 : quote;
            } else if (letter == '"' || letter == '\'') {
                quote = letter;
            } else if ("([{".indexOf(letter) >= 0) {
                depth++;
            } else if (")]}".indexOf(letter) >= 0) {
                depth--;
            } else if (letter == ',' && depth <= depthOfBest) {
                best = i + 1;
                depthOfBest = depth;
            }
        }
        return best;
    }
}
