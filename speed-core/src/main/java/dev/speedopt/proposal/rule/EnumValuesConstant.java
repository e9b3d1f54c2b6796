package dev.speedopt.proposal.rule;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import dev.speedopt.proposal.rule.code.Call;
import dev.speedopt.proposal.rule.code.Code;
import dev.speedopt.proposal.rule.code.Rewrite;
import dev.speedopt.target.ClassBody;
import java.util.concurrent.atomic.AtomicBoolean;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** An enum that looks through its own {@code values()}: a copy of the array at each call. */
final class EnumValuesConstant implements Rule {
    @Override
    public RuleCard card() {
        return new RuleCard(
                "enum-values-constant",
                RuleCard.ALLOCATION,
                "one array of the enum's constants instead of a copy at each call",
                "a for-each loop over values() inside the enum itself",
                "the loop does not let the array out; nothing that runs while the enum is made calls a method",
                "values() copies the array at each call",
                "enums whose constructors or initialisers call methods, which might come here too early",
                "1.4 / 3.0");
    }

    @Override
    public void rewrite(Code code, Rewrite out) {
        ClassTree owner = ClassBody.around(code.method()).tree();
        if (owner.getKind() != Tree.Kind.ENUM || !out.takesConstants() || callsWhileMade(code, owner)) {
            return;
        }
        for (EnhancedForLoopTree loop : code.all(EnhancedForLoopTree.class)) {
            Call values = Call.of(code, loop.getExpression());
            if (values != null
                    && values.name().equals("values")
                    && values.arguments().isEmpty()
                    && values.method().getEnclosingElement() instanceof TypeElement type
                    && type.equals(code.source().element(code.method().path().getParentPath()))) {
                String name = type.getSimpleName().toString();
                out.replace(loop.getExpression(), out.constant(name + "[]", "VALUES", "values()"));
                out.change("Keeps the array of constants");
            }
        }
    }

    /** Whether a constructor, an initialiser or the value of a field calls anything, or constants have bodies. */
    private static boolean callsWhileMade(Code code, ClassTree owner) {
        AtomicBoolean calls = new AtomicBoolean();
        TreeScanner<@Nullable Void, @Nullable Void> scanner = new TreeScanner<>() {
            @Override
            public @Nullable Void visitMethodInvocation(MethodInvocationTree call, @Nullable Void unused) {
                if (code.source().positions().getEndPosition(code.source().unit(), call) >= 0) {
                    calls.set(true);
                }
                return super.visitMethodInvocation(call, null);
            }

            @Override
            public @Nullable Void visitNewClass(NewClassTree made, @Nullable Void unused) {
                if (made.getClassBody() != null) {
                    calls.set(true);
                }
                return super.visitNewClass(made, null);
            }
        };
        for (Tree member : owner.getMembers()) {
            boolean runs = !(member instanceof ClassTree)
                    && (!(member instanceof MethodTree method) || method.getReturnType() == null);
            if (runs || member instanceof VariableTree) {
                scanner.scan(member, null);
            }
        }
        return calls.get();
    }
}
