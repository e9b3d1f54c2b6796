package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.IfTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * A local {@code ArrayList} that only gets numbers which were primitive, and gives them where they are unboxed at once.
 *
 * @param primitive of its elements
 */
public record NumberList(Code code, Local list, TypeKind primitive) {
    private static final Set<String> DECLARED = Set.of("java.util.List", "java.util.ArrayList", "java.util.Collection");
    private static final Map<String, TypeKind> ELEMENTS = Map.of(
            "java.lang.Integer", TypeKind.INT,
            "java.lang.Long", TypeKind.LONG,
            "java.lang.Double", TypeKind.DOUBLE);
    private static final int OBJECTS_CHECK_INDEX = 9;

    /** Null unless an array and a count could do all that is done with the list. */
    public static @Nullable NumberList of(Code code, VariableTree declaration) {
        Local list = Local.of(code, declaration, Set.of("java.util.ArrayList"));
        TypeMirror element = list == null ? null : list.element();
        TypeKind primitive = ELEMENTS.get(Kinds.qualifiedName(element));
        if (list == null
                || primitive == null
                || !DECLARED.contains(Kinds.qualifiedName(list.variable().asType()))
                || !declaration.getModifiers().getAnnotations().isEmpty()
                || code.statement(declaration) != declaration
                || Statements.isCommented(code, declaration)) {
            return null;
        }
        NumberList numbers = new NumberList(code, list, primitive);
        return list.uses().stream().allMatch(numbers::allows) ? numbers : null;
    }

    /** The calls on the list. */
    public List<Call> calls() {
        return list.uses().stream().map(list::callOn).filter(Objects::nonNull).toList();
    }

    public List<Call> calls(String name) {
        return calls().stream().filter(call -> call.name().equals(name)).toList();
    }

    /** The loops {@code for (… : list)}. */
    public List<EnhancedForLoopTree> loops() {
        return list.uses().stream()
                .filter(list::isLoopedOver)
                .map(code::parent)
                .map(EnhancedForLoopTree.class::cast)
                .toList();
    }

    private boolean allows(IdentifierTree use) {
        if (code.deferred(code.body(), use)) {
            return false;
        }
        Call call = list.callOn(use);
        return call != null
                ? allows(call)
                : isSorted(use) || (list.isLoopedOver(use) && allows((EnhancedForLoopTree) code.parent(use)));
    }

    private boolean allows(Call call) {
        if (isCommented(call) || !call.arguments().stream().allMatch(this::onlyAsks)) {
            return false;
        }
        return switch (call.name() + call.arguments().size()) {
            case "add1" -> isPlaced(call) && isValue(call.argument(0));
            case "get1" -> isIndex(call) && isTaken(call.tree());
            case "set2" -> isStatement(call.tree()) && isIndex(call) && isValue(call.argument(1)) && setsInOrder(call);
            case "size0", "isEmpty0" -> !isStatement(call.tree());
            case "clear0" -> isStatement(call.tree());
            case "sort1" -> isStatement(call.tree()) && call.argument(0).getKind() == Tree.Kind.NULL_LITERAL;
            case "stream0" -> toArray(call) != null;
            default -> false;
        };
    }

    /** Whether there are comments around the arguments, which a rewriting would take away. */
    private boolean isCommented(Call call) {
        int at = code.start(call.tree());
        for (ExpressionTree argument : call.arguments()) {
            if (Statements.isCommented(code, at, code.start(argument))) {
                return true;
            }
            at = code.end(argument);
        }
        return Statements.isCommented(code, at, code.end(call.tree()));
    }

    /** Statements in an expression, of a {@code switch}, could change the list half-way. */
    private boolean onlyAsks(ExpressionTree argument) {
        return list.usesIn(argument).stream().allMatch(use -> {
            Call call = list.callOn(use);
            return call != null && Set.of("get", "size", "isEmpty").contains(call.name());
        });
    }

    private boolean isStatement(Tree call) {
        return code.parent(call) instanceof ExpressionStatementTree;
    }

    /** Whether several statements can stand where the call is one. */
    private boolean isPlaced(Call call) {
        return code.parent(call.tree()) instanceof ExpressionStatementTree statement
                && (isInBlock(statement) || isWholeBody(statement));
    }

    public boolean isInBlock(StatementTree statement) {
        Tree parent = code.parent(statement);
        return parent instanceof BlockTree
                || (parent instanceof CaseTree group
                        && group.getStatements() != null
                        && group.getStatements().contains(statement));
    }

    /** Of an {@code if} or a loop that has no braces, with nothing written in between. */
    private boolean isWholeBody(StatementTree statement) {
        Tree parent = code.parent(statement);
        boolean body = parent instanceof IfTree
                || (parent != null
                        && Code.isLoop(parent)
                        && parent instanceof StatementTree loop
                        && Statements.bodyOf(loop) == statement);
        return body && parent != null && !Statements.isCommented(code, lineBefore(statement), code.start(statement));
    }

    /** Where the line of the last word before a statement begins. */
    private int lineBefore(StatementTree statement) {
        String text = code.source().text();
        int word = code.start(statement) - 1;
        while (Character.isWhitespace(text.charAt(word))) {
            word--;
        }
        return text.lastIndexOf('\n', word) + 1;
    }

    private boolean isValue(ExpressionTree value) {
        return Kinds.isPrimitive(code.type(value)) || isOwnGet(value);
    }

    private boolean isOwnGet(ExpressionTree value) {
        Call call = Call.of(code, value);
        return call != null
                && call.receiver() != null
                && call.name().equals("get")
                && list.variable().equals(code.variable(call.receiver()));
    }

    private boolean isIndex(Call call) {
        TypeMirror type = code.type(call.argument(0));
        return type != null && type.getKind().isPrimitive() && (isWithin(call) || code.level() >= OBJECTS_CHECK_INDEX);
    }

    /** Whether the index of a call is known to be neither negative nor beyond the last element. */
    public boolean isWithin(Call call) {
        return calls("clear").isEmpty()
                && Below.is(code, code.variable(call.argument(0)), list.variable(), "size", call.tree());
    }

    /** A list looks at its index after the new value is known; where that may fail or do something, the index must be right. */
    private boolean setsInOrder(Call call) {
        return isWithin(call) || isCalm(call.argument(1), call.argument(0));
    }

    private boolean isCalm(ExpressionTree value, ExpressionTree index) {
        ExpressionTree bare = Code.bare(value);
        if (bare instanceof BinaryTree binary) {
            boolean divides = bare.getKind() == Tree.Kind.DIVIDE || bare.getKind() == Tree.Kind.REMAINDER;
            return !divides && isCalm(binary.getLeftOperand(), index) && isCalm(binary.getRightOperand(), index);
        }
        if (isOwnGet(bare)) {
            ExpressionTree other = ((MethodInvocationTree) bare).getArguments().get(0);
            VariableElement same = code.variable(index);
            return same != null && same.equals(code.variable(other));
        }
        return bare instanceof LiteralTree || (bare instanceof IdentifierTree && Kinds.isPrimitive(code.type(bare)));
    }

    private boolean isTaken(MethodInvocationTree get) {
        Tree parent = code.parentBeyondParentheses(get);
        if (parent instanceof MethodInvocationTree tree) {
            Call call = Call.of(code, tree);
            boolean own = call != null
                    && call.receiver() != null
                    && list.variable().equals(code.variable(call.receiver()))
                    && (call.name().equals("add") || call.name().equals("set"));
            return own || Unboxing.isAtOnce(code, get);
        }
        return Unboxing.isAtOnce(code, get);
    }

    private boolean isSorted(IdentifierTree use) {
        Call call = code.parent(use) instanceof MethodInvocationTree tree ? Call.of(code, tree) : null;
        return call != null
                && call.is("java.util.Collections", "sort", 1)
                && isStatement(call.tree())
                && !Statements.isCommented(code, call.tree());
    }

    /** {@code Collections.sort(list)} and {@code list.sort(null)} */
    public List<MethodInvocationTree> sorts() {
        return list.uses().stream()
                .map(use -> isSorted(use) ? code.parent(use) : sortOn(use))
                .filter(MethodInvocationTree.class::isInstance)
                .map(MethodInvocationTree.class::cast)
                .toList();
    }

    private @Nullable Tree sortOn(IdentifierTree use) {
        Call call = list.callOn(use);
        return call != null && call.name().equals("sort") ? call.tree() : null;
    }

    /** Not changed while it is looped over, which a list would notice; and the loop's variable is a primitive, or could be one. */
    private boolean allows(@Nullable EnhancedForLoopTree loop) {
        if (loop == null
                || !loop.getVariable().getModifiers().getAnnotations().isEmpty()
                || Statements.isCommented(code, code.start(loop), code.start(loop.getStatement()))
                || (!(loop.getStatement() instanceof BlockTree)
                        && !(loop.getStatement() instanceof ExpressionStatementTree))) {
            return false;
        }
        boolean changed = list.usesIn(loop.getStatement()).stream().anyMatch(use -> {
            Call call = list.callOn(use);
            return isSorted(use)
                    || (call != null && Set.of("add", "clear", "sort").contains(call.name()));
        });
        boolean feeds = !(loop.getStatement() instanceof BlockTree)
                && Call.all(code, loop.getStatement()).stream()
                        .anyMatch(call -> call.name().equals("add"));
        return !changed && !feeds && isPrimitive(loop.getVariable());
    }

    private boolean isPrimitive(VariableTree variable) {
        TypeMirror type = code.type(variable);
        return Kinds.isPrimitive(type)
                || (ELEMENTS.get(Kinds.qualifiedName(type)) == primitive
                        && code.element(variable) instanceof VariableElement element
                        && Unboxing.always(code, element));
    }

    /** {@code list.stream().mapToInt(Integer::intValue).toArray()}, whole; null when the stream becomes anything else. */
    public @Nullable Call toArray(Call stream) {
        Call unboxed = callAfter(stream);
        Call array = unboxed == null ? null : callAfter(unboxed);
        return unboxed != null
                        && array != null
                        && unboxed.name().equals("mapTo" + shortName())
                        && unboxed.arguments().size() == 1
                        && isUnboxing(unboxed.argument(0))
                        && array.name().equals("toArray")
                        && !Statements.isCommented(code, array.tree())
                ? array
                : null;
    }

    private @Nullable Call callAfter(Call call) {
        return code.parent(call.tree()) instanceof MemberSelectTree select ? Call.of(code, code.parent(select)) : null;
    }

    /** {@code Integer::intValue}, {@code i -> i} */
    private boolean isUnboxing(ExpressionTree function) {
        if (function instanceof LambdaExpressionTree lambda) {
            return lambda.getBody() instanceof IdentifierTree result
                    && lambda.getParameters().get(0).getName().equals(result.getName());
        }
        return function instanceof MemberReferenceTree reference
                && reference.getName().contentEquals(primitiveName() + "Value")
                && ELEMENTS.containsKey(Kinds.owner(code.element(reference)));
    }

    private String shortName() {
        return switch (primitive) {
            case INT -> "Int";
            case LONG -> "Long";
            default -> "Double";
        };
    }

    /** {@code int}, {@code long} or {@code double}. */
    public String primitiveName() {
        return primitive.name().toLowerCase(java.util.Locale.ROOT);
    }
}
