package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.DoWhileLoopTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.ForLoopTree;
import com.sun.source.tree.LabeledStatementTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ParenthesizedTree;
import com.sun.source.tree.StatementTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.tree.WhileLoopTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** The target's attributed code, as rules ask about it. */
public final class Code {
    private final MethodDeclaration method;
    private final int level;
    private final IdentityHashMap<Tree, TreePath> paths = new IdentityHashMap<>();
    private final List<Tree> inOrder = new ArrayList<>();
    private final IdentityHashMap<Tree, int[]> ranges = new IdentityHashMap<>();

    /** @param level the Java version of the source: what a rewriting may use */
    public Code(MethodDeclaration method, int level) {
        this.method = method;
        this.level = level;
        new TreePathScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, @Nullable Void unused) {
                if (tree != null) {
                    TreePath path = tree == method.tree() ? method.path() : new TreePath(getCurrentPath(), tree);
                    paths.put(tree, path);
                    int[] range = {inOrder.size(), 0};
                    ranges.put(tree, range);
                    if (isWritten(tree)) {
                        inOrder.add(tree);
                    }
                    super.scan(tree, null);
                    range[1] = inOrder.size();
                }
                return null;
            }
        }.scan(method.path(), null);
    }

    /** Not what the compiler adds, such as the call of {@code super()}. */
    private boolean isWritten(Tree tree) {
        return end(tree) >= 0;
    }

    public MethodDeclaration method() {
        return method;
    }

    public JavaSource source() {
        return method.source();
    }

    public int level() {
        return level;
    }

    public BlockTree body() {
        return method.tree().getBody();
    }

    // ---- trees

    public TreePath path(Tree tree) {
        TreePath path = paths.get(tree);
        if (path == null) {
            throw new IllegalArgumentException("Not of this method: " + tree);
        }
        return path;
    }

    /** The tree around; null above the method. */
    public @Nullable Tree parent(Tree tree) {
        TreePath path = paths.get(tree);
        return path == null || path.getParentPath() == null
                ? null
                : path.getParentPath().getLeaf();
    }

    /** The nearest tree around that is no parenthesis. */
    public @Nullable Tree parentBeyondParentheses(Tree tree) {
        return parent(withParentheses(tree));
    }

    /** The tree with all parentheses around it; itself where there are none. */
    public Tree withParentheses(Tree tree) {
        Tree whole = tree;
        while (parent(whole) instanceof ParenthesizedTree around) {
            whole = around;
        }
        return whole;
    }

    /** Every tree of a kind in the method, in order of the text. */
    public <T extends Tree> List<T> all(Class<T> kind) {
        return inOrder.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /** Every tree of a kind inside another, itself included. */
    public <T extends Tree> List<T> in(Tree region, Class<T> kind) {
        int[] range = ranges.getOrDefault(region, new int[2]);
        return inOrder.subList(range[0], range[1]).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }

    /** Whether {@code inner} is {@code outer} or lies in it. */
    public boolean contains(Tree outer, Tree inner) {
        int[] whole = ranges.get(outer);
        int[] part = ranges.get(inner);
        return whole != null && part != null && whole[0] <= part[0] && part[1] <= whole[1];
    }

    public int start(Tree tree) {
        return (int) source().positions().getStartPosition(source().unit(), tree);
    }

    public int end(Tree tree) {
        return (int) source().positions().getEndPosition(source().unit(), tree);
    }

    public String text(Tree tree) {
        return source().text().substring(start(tree), end(tree));
    }

    public static ExpressionTree bare(ExpressionTree expression) {
        ExpressionTree inner = expression;
        while (inner instanceof ParenthesizedTree parentheses) {
            inner = parentheses.getExpression();
        }
        return inner;
    }

    // ---- meaning

    public @Nullable Element element(Tree tree) {
        return source().trees().getElement(path(tree));
    }

    /** The variable that an identifier or {@code this.field} names; null for anything else. */
    public @Nullable VariableElement variable(@Nullable Tree tree) {
        Tree bare = tree instanceof ExpressionTree expression ? bare(expression) : tree;
        boolean simple = bare instanceof com.sun.source.tree.IdentifierTree
                || bare instanceof com.sun.source.tree.VariableTree
                || (bare instanceof com.sun.source.tree.MemberSelectTree select
                        && select.getExpression().toString().equals("this"));
        return simple && bare != null && element(bare) instanceof VariableElement variable ? variable : null;
    }

    public @Nullable TypeMirror type(Tree tree) {
        return source().trees().getTypeMirror(path(tree));
    }

    // ---- loops

    public static boolean isLoop(Tree tree) {
        return tree instanceof ForLoopTree
                || tree instanceof EnhancedForLoopTree
                || tree instanceof WhileLoopTree
                || tree instanceof DoWhileLoopTree;
    }

    /** The loops that run a tree again and again, innermost first; those outside a lambda or class around it do not count. */
    public List<StatementTree> loopsAround(Tree tree) {
        List<StatementTree> loops = new ArrayList<>();
        Tree child = tree;
        for (Tree each = parent(tree); each != null && !isFunction(each); each = parent(each)) {
            if (isLoop(each) && repeats(each, child)) {
                loops.add((StatementTree) each);
            }
            child = each;
        }
        return loops;
    }

    /** Whether the loop evaluates its child again and again: not what a {@code for} begins with. */
    private static boolean repeats(Tree loop, Tree child) {
        if (loop instanceof ForLoopTree each) {
            return !each.getInitializer().contains(child);
        }
        return !(loop instanceof EnhancedForLoopTree each) || each.getExpression() != child;
    }

    public static boolean isFunction(Tree tree) {
        return tree instanceof LambdaExpressionTree || tree instanceof ClassTree || tree instanceof MethodTree;
    }

    /** Whether a lambda or class lies between the region and a tree in it. */
    public boolean deferred(Tree region, Tree inner) {
        for (Tree each = inner; each != null && each != region; each = parent(each)) {
            if (isFunction(each)) {
                return true;
            }
        }
        return false;
    }

    // ---- statements

    /** The statement that holds a tree and stands in a block, its label included; null where no statement can be put before it. */
    public @Nullable StatementTree statement(Tree tree) {
        for (Tree each = tree; each != null && !(each instanceof MethodTree); each = parent(each)) {
            Tree parent = parent(each);
            if (each instanceof StatementTree statement
                    && !(parent instanceof LabeledStatementTree)
                    && (parent instanceof BlockTree
                            || (parent instanceof CaseTree group
                                    && group.getStatements() != null
                                    && group.getStatements().contains(statement)))) {
                return statement;
            }
            if (isFunction(each)) {
                return null;
            }
        }
        return null;
    }

    /** The statement to put something before or after a loop: the loop or its label, directly in a block; null when it is not. */
    public @Nullable StatementTree inBlock(StatementTree loop) {
        StatementTree holder = statement(loop);
        return holder == loop || (holder instanceof LabeledStatementTree label && label.getStatement() == loop)
                ? holder
                : null;
    }

    /** Whether the declaration is a statement of its own: {@code T name = …;}, not one of several names. */
    public boolean standsAlone(VariableTree declaration) {
        if (isInferred(declaration)) {
            return source().text().charAt(end(declaration) - 1) == ';';
        }
        int afterType = end(declaration.getType());
        return afterType > 0
                && start(declaration.getType()) >= 0
                && source().text().charAt(end(declaration) - 1) == ';'
                && source().text()
                        .substring(afterType)
                        .stripLeading()
                        .startsWith(declaration.getName().toString());
    }

    /** Whether it is declared as {@code var}. */
    public boolean isInferred(VariableTree declaration) {
        Tree type = declaration.getType();
        return type == null || start(type) < 0 || text(type).equals("var");
    }

    /** The statements around {@code statement} in the same block, itself included. */
    public List<? extends StatementTree> siblings(StatementTree statement) {
        Tree parent = parent(statement);
        if (parent instanceof BlockTree block) {
            return block.getStatements();
        }
        return parent instanceof CaseTree group && group.getStatements() != null
                ? group.getStatements()
                : List.of(statement);
    }
}
