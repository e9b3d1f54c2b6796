package dev.speedopt.verification.containment;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.ImportTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.TreeScanner;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The simple names that the code outside of the target's body relies on: what a new member or import must not catch. */
final class OutsideNames extends TreeScanner<@Nullable Void, Set<String>> {
    private final BlockTree body;
    private final Set<String> used = new HashSet<>();
    private final Set<String> invoked = new HashSet<>();

    private OutsideNames(BlockTree body) {
        this.body = body;
    }

    static OutsideNames of(SourceOutline outline, BlockTree body) {
        OutsideNames names = new OutsideNames(body);
        names.scan(outline.source().unit(), Set.of());
        return names;
    }

    /** Whether the name is used without being a local variable or parameter there. */
    boolean uses(String name) {
        return used.contains(name);
    }

    /** Whether something is called by this bare name. */
    boolean invokes(String name) {
        return invoked.contains(name);
    }

    @Override
    public @Nullable Void visitImport(ImportTree node, Set<String> locals) {
        return null;
    }

    @Override
    public @Nullable Void visitBlock(BlockTree node, Set<String> locals) {
        return node == body ? null : super.visitBlock(node, locals);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree node, Set<String> locals) {
        return super.visitMethod(node, withLocals(node, locals));
    }

    @Override
    public @Nullable Void visitMethodInvocation(MethodInvocationTree node, Set<String> locals) {
        if (node.getMethodSelect() instanceof IdentifierTree bare) {
            invoked.add(bare.getName().toString());
        }
        return super.visitMethodInvocation(node, locals);
    }

    @Override
    public @Nullable Void visitIdentifier(IdentifierTree node, Set<String> locals) {
        String name = node.getName().toString();
        if (!locals.contains(name)) {
            used.add(name);
        }
        return null;
    }

    /** Local variables of the whole method: coarse, but a name that is local somewhere and free elsewhere is rare. */
    private static Set<String> withLocals(Tree method, Set<String> outer) {
        Set<String> locals = new HashSet<>(outer);
        new TreeScanner<@Nullable Void, @Nullable Void>() {
            @Override
            public @Nullable Void visitVariable(VariableTree node, @Nullable Void unused) {
                locals.add(node.getName().toString());
                return super.visitVariable(node, null);
            }

            @Override
            public @Nullable Void visitClass(ClassTree node, @Nullable Void unused) {
                return null;
            }
        }.scan(method, null);
        return locals;
    }
}
