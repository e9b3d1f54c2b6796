package dev.speedopt.proposal.rule;

import com.sun.source.tree.ExpressionTree;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Constants;
import dev.speedopt.proposal.rule.code.Contexts;
import dev.speedopt.proposal.rule.code.Kinds;
import dev.speedopt.proposal.rule.code.Operands;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.proposal.rule.code.Statements;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code String.format} that only puts texts together. */
final class FormatToConcatenation implements Rule {
    private static final Set<String> PLAIN_LOCALES = Set.of("ROOT", "ENGLISH", "US", "UK");
    private static final Set<String> WHOLE = Set.of(
            "byte", "short", "int", "long", "java.lang.Byte", "java.lang.Short", "java.lang.Integer", "java.lang.Long");

    @Override
    public RuleCard card() {
        return new RuleCard(
                "format-to-concatenation",
                RuleCard.ALLOCATION,
                "concatenation instead of String.format",
                "String.format with a constant format of plain %s and %d",
                "as many arguments as conversions, of final types that are not Formattable; "
                        + "%d only with a locale that is known to write plain digits",
                "the format is parsed at each call, and each argument boxed and dispatched",
                "messages of exceptions and assertions; widths, flags and other conversions",
                "45 / 11");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        for (Call call : Call.all(code, code.body())) {
            if (call.owner().equals("java.lang.String")
                    && call.name().equals("format")
                    && !call.arguments().isEmpty()
                    && !out.touches(call.tree())
                    && !Contexts.isFailing(code, call.tree())) {
                String text = concatenation(code, call);
                if (text != null && !Statements.isCommented(code, call.tree())) {
                    out.replace(call.tree(), Contexts.parenthesized(code, call.tree(), text));
                    out.change("Concatenates instead of parsing a format");
                }
            }
        }
    }

    private static @Nullable String concatenation(Code code, Call call) {
        boolean located = Kinds.is(code.type(call.argument(0)), "java.util.Locale");
        boolean plain = located && isPlainLocale(code, call.argument(0));
        int first = located ? 2 : 1;
        if ((located && !plain) || call.arguments().size() < first) {
            return null;
        }
        String format = Constants.text(code, call.argument(first - 1));
        List<? extends ExpressionTree> values =
                call.arguments().subList(first, call.arguments().size());
        return format == null ? null : join(code, format, values, plain);
    }

    private static @Nullable String join(
            Code code, String format, List<? extends ExpressionTree> values, boolean plainDigits) {
        List<String> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int used = 0;
        boolean text = false;
        for (int i = 0; i < format.length(); i++) {
            char c = format.charAt(i);
            char kind = c == '%' && i + 1 < format.length() ? format.charAt(i + 1) : ' ';
            if (c != '%') {
                literal.append(c);
            } else if (kind == '%') {
                literal.append('%');
                i++;
            } else if (used < values.size() && writes(code, kind, values.get(used), plainDigits)) {
                flush(parts, literal);
                ExpressionTree value = values.get(used++);
                text |= parts.size() < 2 && Kinds.isString(code.type(value));
                parts.add(Operands.asReceiver(code, value));
                i++;
            } else {
                return null;
            }
        }
        flush(parts, literal);
        if (used == 0 || used < values.size()) {
            return null;
        }
        boolean begins = (text && parts.size() > 1)
                || parts.get(0).startsWith("\"")
                || (parts.size() > 1 && parts.get(1).startsWith("\""));
        return (begins ? "" : "\"\" + ") + String.join(" + ", parts);
    }

    private static void flush(List<String> parts, StringBuilder literal) {
        if (literal.length() > 0) {
            parts.add(Constants.literal(literal.toString()));
            literal.setLength(0);
        }
    }

    private static boolean writes(Code code, char kind, ExpressionTree value, boolean plainDigits) {
        TypeMirror type = code.type(value);
        if (type == null) {
            return false;
        }
        String name = type.getKind().isPrimitive() ? type.toString() : Kinds.qualifiedName(type);
        return kind == 's'
                ? Kinds.isPrimitive(type) || isPlain(code, type)
                : kind == 'd' && plainDigits && WHOLE.contains(name);
    }

    private static boolean isPlain(Code code, TypeMirror type) {
        boolean sealed = type instanceof DeclaredType declared
                && declared.asElement().getModifiers().contains(Modifier.FINAL);
        return Kinds.isImmutable(type)
                && (sealed || Kinds.isEnum(type))
                && !Kinds.isA(code, type, "java.util.Formattable");
    }

    private static boolean isPlainLocale(Code code, ExpressionTree locale) {
        return code.element(Code.bare(locale)) instanceof javax.lang.model.element.VariableElement constant
                && constant.getModifiers().contains(Modifier.STATIC)
                && Kinds.owner(constant).equals("java.util.Locale")
                && PLAIN_LOCALES.contains(constant.getSimpleName().toString());
    }
}
