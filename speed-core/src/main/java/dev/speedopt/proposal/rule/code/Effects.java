package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ArrayAccessTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.UnaryTree;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Everything that a region of code may change. Lambdas in it count as run. */
public final class Effects {
    private static final Set<String> QUERIES = Set.of("contains", "containsKey", "get", "isEmpty", "size");

    /** Whose methods, referred to, change nothing. */
    private static final Set<String> HARMLESS =
            Set.of("java.util.Objects", "java.math.BigDecimal", "java.math.BigInteger", "java.time.LocalDate");

    private final Code code;
    private final Tree region;
    private final Set<Element> assigned = new HashSet<>();
    private final Set<Element> changed = new HashSet<>();
    private final Set<TypeMirror> changedElsewhere = new HashSet<>();
    private final List<Call> unknownCalls = new ArrayList<>();
    private boolean unknown;
    private boolean output;

    private Effects(Code code, Tree region) {
        this.code = code;
        this.region = region;
    }

    public static Effects of(Code code, Tree region) {
        Effects effects = new Effects(code, region);
        for (Tree each : code.in(region, Tree.class)) {
            effects.look(each);
        }
        return effects;
    }

    /** Whether a call, a constructor or a write in the region might change any object of the program. */
    public boolean unknown() {
        return unknown || unknownCalls.stream().anyMatch(call -> !OwnMethods.isPure(code, call));
    }

    /** Whether the region, calls to the program's own methods apart, changes nothing but its locals and the objects that it makes. */
    public boolean changesOnlyFresh() {
        return !output
                && !unknown
                && changedElsewhere.isEmpty()
                && assigned.stream().allMatch(each -> each.getKind() != ElementKind.FIELD)
                && changed.stream()
                        .allMatch(each ->
                                each instanceof VariableElement variable && Fresh.during(code, variable, region));
    }

    /** Whether the variable itself gets a value in the region, its declaration apart. */
    public boolean assigns(Element variable) {
        return assigned.contains(variable);
    }

    /** Whether any variable gets a value in the region, declarations apart. */
    public boolean assignsAnything() {
        return !assigned.isEmpty();
    }

    /** Whether any field of any object gets a value in the region. */
    public boolean assignsFields() {
        return assigned.stream().anyMatch(each -> each.getKind() == ElementKind.FIELD);
    }

    /** Whether the variable, or the object that it holds, may be another after the region. */
    public boolean mayChange(VariableElement variable) {
        boolean field = variable.getKind() == ElementKind.FIELD;
        boolean fixed = variable.getModifiers().contains(javax.lang.model.element.Modifier.FINAL);
        if (assigns(variable) || (field && !fixed && unknown())) {
            return true;
        }
        if (Kinds.isImmutable(variable.asType())) {
            return false;
        }
        if (changed.contains(variable)) {
            return true;
        }
        if (Fresh.during(code, variable, region)) {
            return false;
        }
        return unknown()
                || changed.stream().anyMatch(other -> mayAlias(variable, other))
                || changedElsewhere.stream().anyMatch(type -> related(type, variable.asType()));
    }

    private boolean mayAlias(VariableElement variable, Element other) {
        return other instanceof VariableElement each
                && !Fresh.during(code, each, region)
                && related(each.asType(), variable.asType());
    }

    /** Whether one object could be seen as both: a list is no map, and no text is a collection. */
    private boolean related(TypeMirror one, TypeMirror other) {
        return !apart(one, other) && !apart(other, one);
    }

    private boolean apart(TypeMirror one, TypeMirror other) {
        boolean text =
                Kinds.isA(code, one, "java.lang.StringBuilder") || Kinds.isA(code, one, "java.lang.StringBuffer");
        boolean array = Kinds.isArray(one);
        boolean map = Kinds.isA(code, one, "java.util.Map");
        boolean set = Kinds.isA(code, one, "java.util.Set");
        boolean iterator = Kinds.isA(code, one, "java.util.Iterator");
        return (text && container(other))
                || (array && !Kinds.isArray(other) && !Kinds.is(other, "java.lang.Object"))
                || ((map || set) && Kinds.isA(code, other, "java.util.List"))
                || (iterator && container(other));
    }

    private boolean container(TypeMirror type) {
        return Kinds.isA(code, type, "java.util.Collection")
                || Kinds.isA(code, type, "java.util.Map")
                || Kinds.isArray(type);
    }

    private void look(Tree tree) {
        if (tree instanceof AssignmentTree each) {
            write(each.getVariable());
        } else if (tree instanceof CompoundAssignmentTree each) {
            write(each.getVariable());
        } else if (tree instanceof UnaryTree each
                && switch (each.getKind()) {
                    case PREFIX_INCREMENT, PREFIX_DECREMENT, POSTFIX_INCREMENT, POSTFIX_DECREMENT -> true;
                    default -> false;
                }) {
            write(each.getExpression());
        } else if (tree instanceof MethodInvocationTree) {
            call(tree);
        } else if (tree instanceof NewClassTree each) {
            construct(each);
        } else if (tree instanceof MemberReferenceTree each) {
            refer(each);
        }
    }

    private void write(ExpressionTree target) {
        ExpressionTree bare = Code.bare(target);
        VariableElement variable = code.variable(bare);
        if (bare instanceof ArrayAccessTree access) {
            change(access.getExpression());
        } else if (variable != null) {
            assigned.add(variable);
        } else if (bare instanceof MemberSelectTree && code.element(bare) instanceof VariableElement field) {
            assigned.add(field);
        } else {
            unknown = true;
        }
    }

    private void change(@Nullable ExpressionTree target) {
        if (target == null) {
            unknown = true;
            return;
        }
        ExpressionTree bare = Code.bare(target);
        VariableElement variable = code.variable(bare);
        Call call = Call.of(code, bare);
        TypeMirror type = code.type(bare);
        if (variable != null) {
            changed.add(variable);
        } else if (call != null
                && call.receiver() != null
                && Library.effect(code, call) == Effect.CHANGES_RECEIVER
                && Kinds.isA(code, call.receiver(), "java.lang.Appendable")) {
            change(call.receiver());
        } else if (type != null && !(bare instanceof NewClassTree)) {
            changedElsewhere.add(type);
        } else if (type == null) {
            unknown = true;
        }
    }

    private void call(Tree tree) {
        Call call = Call.of(code, tree);
        if (call == null) {
            unknown = true;
            return;
        }
        switch (effectOf(call)) {
            case CHANGES_RECEIVER -> change(call.receiver());
            case CHANGES_ARGUMENT -> change(call.arguments().isEmpty() ? null : call.argument(0));
            case OUTPUT -> output = true;
            case UNKNOWN -> unknownCalls.add(call);
            default -> {}
        }
    }

    private Effect effectOf(Call call) {
        Effect known = Library.effect(code, call);
        if (known == Effect.UNKNOWN && call.arguments().isEmpty() && Getters.isGetter(code, call.method())) {
            return Effect.READS;
        }
        return known;
    }

    private void construct(NewClassTree tree) {
        Element constructor = code.element(tree);
        String owner = constructor != null && constructor.getEnclosingElement() instanceof TypeElement type
                ? type.getQualifiedName().toString()
                : "";
        boolean known = (owner.startsWith("java.util.") && !owner.startsWith("java.util.concurrent"))
                || (owner.startsWith("java.lang.") && !owner.equals("java.lang.Thread"))
                || owner.startsWith("java.math.");
        if (tree.getClassBody() != null
                || !(constructor instanceof ExecutableElement each)
                || !(known || Getters.onlyStores(code, each))) {
            unknown = true;
        }
    }

    /** {@code ArrayList::new}, {@code List::stream} */
    private boolean isCollection(TypeElement owner, ExecutableElement method) {
        String name = method.getSimpleName().toString();
        return owner.getQualifiedName().toString().startsWith("java.util.")
                && Kinds.isA(code, owner.asType(), "java.util.Collection")
                && (name.equals("<init>") || name.equals("stream"));
    }

    private static boolean isEntry(TypeElement owner, ExecutableElement method) {
        return owner.getQualifiedName().contentEquals("java.util.Map.Entry")
                && method.getSimpleName().toString().startsWith("get");
    }

    private void refer(MemberReferenceTree tree) {
        if (code.element(tree) instanceof ExecutableElement method
                && method.getEnclosingElement() instanceof TypeElement owner
                && (HARMLESS.contains(owner.getQualifiedName().toString())
                        || owner.getQualifiedName().toString().startsWith("java.lang.")
                        || isCollection(owner, method)
                        || isEntry(owner, method)
                        || (owner.getQualifiedName().toString().startsWith("java.util.")
                                && QUERIES.contains(method.getSimpleName().toString()))
                        || (method.getParameters().isEmpty() && Getters.isGetter(code, method)))) {
            return;
        }
        unknown = true;
    }
}
