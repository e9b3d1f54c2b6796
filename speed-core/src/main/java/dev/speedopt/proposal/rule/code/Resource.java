package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.TryTree;
import com.sun.source.tree.VariableTree;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.VariableElement;
import org.jspecify.annotations.Nullable;

/**
 * A file stream that is opened by the file's name and surely closed: by a try with resources, or by a try right behind whose
 * finally does nothing else.
 *
 * @param opened the statement
 * @param declaration of the variable
 * @param variable that holds it, or a stream of data around it
 * @param made how it is opened
 * @param kind of stream
 */
public record Resource(
        Code code,
        TryTree opened,
        VariableTree declaration,
        VariableElement variable,
        ExpressionTree made,
        FileStream kind) {
    /** Options of a file after which each write must be on the disk, or the file is another thing. */
    private static final Set<String> SPECIAL = Set.of("SYNC", "DSYNC", "DELETE_ON_CLOSE");

    /** All of the method's. */
    public static List<Resource> all(Code code, FileStream kind) {
        return code.all(TryTree.class).stream()
                .flatMap(each -> declarations(code, each).map(one -> of(code, each, one, kind)))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Stream<VariableTree> declarations(Code code, TryTree tree) {
        VariableTree before = declaredBefore(code, tree);
        return before != null
                ? Stream.of(before)
                : tree.getResources().stream()
                        .filter(VariableTree.class::isInstance)
                        .map(VariableTree.class::cast);
    }

    /** What the statement before declares and the finally closes; null where there is no such thing. */
    private static @Nullable VariableTree declaredBefore(Code code, TryTree tree) {
        Call close = closing(code, tree);
        return close != null
                        && tree.getResources().isEmpty()
                        && code.statement(tree) == tree
                        && Statements.previous(code, tree) instanceof VariableTree before
                        && code.standsAlone(before)
                        && Objects.equals(code.element(before), code.variable(close.receiver()))
                ? before
                : null;
    }

    /** The call of {@code close} that a finally consists of; null for any other. */
    private static @Nullable Call closing(Code code, TryTree tree) {
        StatementTree only = tree.getFinallyBlock() == null ? null : Statements.only(tree.getFinallyBlock());
        Call call = Statements.call(code, only);
        return call != null && call.name().equals("close") && call.arguments().isEmpty() ? call : null;
    }

    private static @Nullable Resource of(Code code, TryTree opened, VariableTree declaration, FileStream kind) {
        ExpressionTree value = declaration.getInitializer() == null ? null : Code.bare(declaration.getInitializer());
        boolean wrapped = value instanceof NewClassTree around
                && around.getClassBody() == null
                && Kinds.is(code.type(around), kind.ofData());
        ExpressionTree made = wrapped && value instanceof NewClassTree around
                ? Code.bare(around.getArguments().get(0))
                : value;
        return made != null
                        && (opensByName(code, made, kind) || opensByPath(code, made, kind))
                        && (wrapped
                                || Kinds.is(code.type(declaration), kind.general())
                                || Kinds.is(code.type(declaration), kind.file()))
                        && code.element(declaration) instanceof VariableElement variable
                ? new Resource(code, opened, declaration, variable, made, kind)
                : null;
    }

    private static boolean opensByName(Code code, ExpressionTree expression, FileStream kind) {
        return expression instanceof NewClassTree made
                && made.getClassBody() == null
                && Kinds.is(code.type(made), kind.file())
                && !made.getArguments().isEmpty()
                && !Kinds.is(code.type(made.getArguments().get(0)), "java.io.FileDescriptor");
    }

    private static boolean opensByPath(Code code, ExpressionTree expression, FileStream kind) {
        Call call = Call.of(code, expression);
        return call != null
                && call.owner().equals("java.nio.file.Files")
                && call.name().equals(kind.factory())
                && call.arguments().stream().skip(1).allMatch(option -> isPlain(code, option));
    }

    private static boolean isPlain(Code code, ExpressionTree option) {
        return Kinds.is(code.type(option), "java.nio.file.StandardOpenOption")
                && code.element(Code.bare(option)) instanceof VariableElement constant
                && constant.getKind() == ElementKind.ENUM_CONSTANT
                && !SPECIAL.contains(constant.getSimpleName().toString());
    }

    public String name() {
        return variable.getSimpleName().toString();
    }

    /** Whether nothing is done with it but such calls, while it is open: once closed, nothing more. */
    public boolean isUsedOnlyFor(Predicate<Call> fits) {
        return Fresh.uses(code, variable).stream().allMatch(use -> {
            Call call = callOn(use);
            return call != null
                    && !code.deferred(code.body(), use)
                    && (call.name().equals("close")
                            ? closesLast(call)
                            : code.contains(opened.getBlock(), use) && fits.test(call));
        });
    }

    private boolean closesLast(Call call) {
        Tree statement = code.parent(call.tree());
        List<? extends StatementTree> block = opened.getBlock().getStatements();
        Call last = closing(code, opened);
        return (!block.isEmpty() && block.get(block.size() - 1) == statement)
                || (last != null && last.tree() == call.tree());
    }

    /** Whether such a call is repeated between opening and closing. */
    public boolean isCalledInLoop(Predicate<Call> fits) {
        return Fresh.uses(code, variable).stream()
                .map(this::callOn)
                .anyMatch(call -> call != null
                        && fits.test(call)
                        && code.loopsAround(call.tree()).stream()
                                .anyMatch(loop -> code.contains(opened.getBlock(), loop)));
    }

    /** Whether something else may be open on the same file meanwhile: what is opened by a name that shares a variable with its name. */
    public boolean mayBeOpenTwice() {
        List<Element> names = code.in(made, IdentifierTree.class).stream()
                .map(code::element)
                .filter(VariableElement.class::isInstance)
                .map(Element.class::cast)
                .toList();
        return code.all(ExpressionTree.class).stream()
                .filter(other -> other instanceof NewClassTree || Call.of(code, other) != null)
                .filter(other -> !code.contains(other, made) && !code.contains(made, other))
                .filter(other -> Kinds.isA(code, other, "java.lang.AutoCloseable"))
                .filter(other -> code.start(other) < code.end(opened) && !isOverBefore(other))
                .flatMap(other -> code.in(other, IdentifierTree.class).stream())
                .anyMatch(each -> names.contains(code.element(each)));
    }

    private boolean isOverBefore(Tree other) {
        for (Tree each = other; each != null; each = code.parent(each)) {
            if (each instanceof TryTree && !code.contains(each, opened)) {
                return code.end(each) <= code.start(declaration);
            }
        }
        return false;
    }

    /** What runs while it is open. */
    public BlockTree body() {
        return opened.getBlock();
    }

    /** Whether the language closes it, before any handler runs. */
    public boolean isClosedBeforeHandlers() {
        return !opened.getResources().isEmpty() || opened.getCatches().isEmpty();
    }

    public void buffer(Rewrite out) {
        if (!code.isInferred(declaration) && Kinds.is(variable.asType(), kind.file())) {
            out.replace(declaration.getType(), out.typeName(kind.general()));
        }
        out.replace(made, "new " + out.typeName(kind.buffer()) + "(" + code.text(made) + ")");
    }

    private @Nullable Call callOn(IdentifierTree use) {
        return code.parent(use) instanceof MemberSelectTree select && select.getExpression() == use
                ? Call.of(code, code.parent(select))
                : null;
    }
}
