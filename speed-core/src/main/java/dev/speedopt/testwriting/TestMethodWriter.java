package dev.speedopt.testwriting;

import dev.speedopt.probe.describe.CallDescription;
import dev.speedopt.probe.describe.Check;
import dev.speedopt.probe.describe.MethodDescription;
import dev.speedopt.probe.describe.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The body of one test. */
final class TestMethodWriter {
    private final TestStyle style;
    private final MethodDescription method;
    private final List<String> parameterNames;
    private final TypeImports types;
    private final Assertions assertions;
    private final Map<Integer, String> locals = new HashMap<>();
    private final Set<String> taken = new HashSet<>(Set.of("result", "expected", "thrown"));
    private final ExpressionWriter expressions;

    /** @param parameterNames as the source has them, for local variables */
    TestMethodWriter(TestStyle style, MethodDescription method, List<String> parameterNames, TypeImports types) {
        this.style = style;
        this.method = method;
        this.parameterNames = parameterNames;
        this.types = types;
        this.expressions = new ExpressionWriter(types, locals);
        this.assertions = new Assertions(style, types);
    }

    /** Lines without indentation. */
    List<String> body(CallDescription call) {
        List<String> lines = new ArrayList<>();
        for (Statement statement : call.statements()) {
            lines.add(statement(statement));
        }
        String invocation = invocation(call);
        if (!call.thrown().isEmpty()) {
            lines.addAll(assertions.thrown(invocation, types.name(call.thrown()), call.exact(), call.message()));
        } else {
            returned(call, invocation, lines);
        }
        call.checks().stream()
                .filter(check -> check.subject() >= 0)
                .forEach(check -> lines.add(
                        check(check, Objects.requireNonNull(locals.get(check.subject())), "java/lang/Object")));
        return lines;
    }

    private void returned(CallDescription call, String invocation, List<String> lines) {
        List<Check> checks =
                call.checks().stream().filter(check -> check.subject() < 0).toList();
        if (checks.isEmpty()) {
            lines.add(invocation + ";");
        } else if (checks.size() == 1) {
            lines.add(check(checks.get(0), typed(invocation, checks.get(0)), method.result()));
        } else {
            lines.add(types.name(method.hidden() ? erased(method.result()) : method.result()) + " result = "
                    + (method.hidden() ? "(" + types.name(erased(method.result())) + ") " : "") + invocation + ";");
            checks.forEach(check -> lines.add(check(check, "result", method.result())));
        }
    }

    /** What came through reflection has no type of its own. */
    private String typed(String invocation, Check check) {
        boolean needs = !check.path().isEmpty() || !check.wrapped().isEmpty() || check.kind() == Check.Kind.ARRAY;
        return method.hidden() && needs
                ? "((" + types.name(erased(method.result())) + ") " + invocation + ")"
                : invocation;
    }

    private static String erased(String type) {
        return type.replaceAll("<.*>", "");
    }

    private String check(Check check, String subject, String type) {
        String path = subject + expressions.steps(check.path());
        String actual = check.wrapped().isEmpty() ? path : "new " + types.name(check.wrapped()) + "<>(" + path + ")";
        boolean bare = check.path().isEmpty() && check.wrapped().isEmpty();
        return assertions.check(
                check.kind(),
                expressions.write(check.expected()),
                check.expected(),
                actual,
                bare ? type : "",
                bare && method.hidden());
    }

    private String invocation(CallDescription call) {
        if (method.hidden()) {
            String receiver = call.receiver() == null ? "null" : expressions.write(call.receiver());
            String arguments = expressions.arguments(call.arguments(), false);
            return method.name() + "(" + receiver
                    + (call.arguments().isEmpty() ? "" : ", " + arguments.substring(1, arguments.length() - 1)) + ")";
        }
        String receiver = call.receiver() == null ? types.name(method.owner()) : expressions.write(call.receiver());
        boolean single = call.arguments().size() == 1;
        return receiver + "." + method.name() + expressions.arguments(call.arguments(), method.overloaded() || single);
    }

    private String statement(Statement statement) {
        if (statement instanceof Statement.Declare local) {
            String value = expressions.write(local.value());
            String name = unique(name(local));
            locals.put(local.number(), name);
            return types.name(local.type()) + " " + name + " = " + value + ";";
        }
        Statement.Invoke call = (Statement.Invoke) statement;
        return locals.get(call.number()) + expressions.steps(List.of(call.step())) + ";";
    }

    private String name(Statement.Declare local) {
        if (local.purpose().startsWith("argument ")) {
            int index = Integer.parseInt(local.purpose().substring("argument ".length())) - 1;
            if (index < parameterNames.size()) {
                return parameterNames.get(index);
            }
        }
        String type = local.type().replaceAll("<.*", "").replaceAll("\\[]", "s").replaceAll(".*[/.]", "");
        return type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    private String unique(String name) {
        String base = javax.lang.model.SourceVersion.isKeyword(name) ? name + "Value" : name;
        String found = base;
        for (int i = 2; !taken.add(found); i++) {
            found = base + i;
        }
        return found;
    }

    /** How far a line is indented inside a method. */
    String step() {
        return style.indent();
    }
}
