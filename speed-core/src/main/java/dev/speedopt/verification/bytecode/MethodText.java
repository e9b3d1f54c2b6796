package dev.speedopt.verification.bytecode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.objectweb.asm.Handle;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.IincInsnNode;
import org.objectweb.asm.tree.IntInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.JumpInsnNode;
import org.objectweb.asm.tree.LabelNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.LookupSwitchInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TableSwitchInsnNode;
import org.objectweb.asm.tree.TypeInsnNode;
import org.objectweb.asm.tree.VarInsnNode;

/**
 * Code of a method as lines that can be compared: constant pool, line numbers and labels' places left out, and a lambda as its
 * code instead of its number, which shifts when another lambda comes before it.
 */
final class MethodText {
    private final ClassPool pool;
    private final CanonicalNames names;
    private final Map<LabelNode, Integer> labels = new HashMap<>();

    private MethodText(ClassPool pool, CanonicalNames names) {
        this.pool = pool;
        this.names = names;
    }

    static List<String> of(MethodNode method, ClassPool pool, CanonicalNames names) {
        return new MethodText(pool, names).lines(method);
    }

    private List<String> lines(MethodNode method) {
        List<String> lines = new ArrayList<>();
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction instanceof LabelNode label) {
                labels.putIfAbsent(label, labels.size());
            }
        }
        for (AbstractInsnNode instruction : method.instructions) {
            if (instruction.getOpcode() >= 0) {
                lines.add(instruction.getOpcode() + " " + operands(instruction));
            } else if (instruction instanceof LabelNode label && used(method, label)) {
                lines.add("label " + labels.get(label));
            }
        }
        method.tryCatchBlocks.forEach(block -> lines.add("catch " + labels.get(block.start) + " "
                + labels.get(block.end) + " " + labels.get(block.handler) + " " + block.type));
        return lines;
    }

    /** Labels of line numbers alone say nothing. */
    private static boolean used(MethodNode method, LabelNode label) {
        return method.tryCatchBlocks.stream()
                .anyMatch(block -> block.start == label || block.end == label || block.handler == label);
    }

    private String operands(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            return names.type(call.owner) + "." + call.name + names.inside(call.desc);
        }
        if (instruction instanceof FieldInsnNode field) {
            return names.type(field.owner) + "." + field.name + names.inside(field.desc);
        }
        if (instruction instanceof TypeInsnNode type) {
            return names.type(type.desc);
        }
        if (instruction instanceof VarInsnNode variable) {
            return "" + variable.var;
        }
        if (instruction instanceof IntInsnNode number) {
            return "" + number.operand;
        }
        if (instruction instanceof IincInsnNode increment) {
            return increment.var + " " + increment.incr;
        }
        if (instruction instanceof LdcInsnNode constant) {
            return constant(constant.cst);
        }
        if (instruction instanceof JumpInsnNode jump) {
            return distance(instruction, jump.label);
        }
        return rarer(instruction);
    }

    private String rarer(AbstractInsnNode instruction) {
        if (instruction instanceof TableSwitchInsnNode table) {
            return table.min + ".." + table.max + " " + distances(instruction, table.labels) + " "
                    + distance(instruction, table.dflt);
        }
        if (instruction instanceof LookupSwitchInsnNode lookup) {
            return lookup.keys + " " + distances(instruction, lookup.labels) + " " + distance(instruction, lookup.dflt);
        }
        if (instruction instanceof MultiANewArrayInsnNode array) {
            return array.desc + " " + array.dims;
        }
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return dynamic.name + names.inside(dynamic.desc) + " " + constant(dynamic.bsm) + " "
                    + Stream.of(dynamic.bsmArgs).map(this::constant).collect(Collectors.joining(", "));
        }
        return "";
    }

    private String constant(Object value) {
        if (value instanceof Handle handle) {
            // A handle may be a field's: those of a record are named in its equals, hashCode and toString.
            if (handle.getName().startsWith("lambda$") && handle.getDesc().startsWith("(")) {
                return pool.resolve(CodeReference.method(handle.getOwner(), handle.getName(), handle.getDesc()))
                        .map(lambda -> handle.getTag() + " lambda" + names.inside(handle.getDesc())
                                + of(lambda.method(), pool, names))
                        .orElse(handle.toString());
            }
            return handle.getTag() + " " + names.type(handle.getOwner()) + "." + handle.getName()
                    + names.inside(handle.getDesc());
        }
        return value.getClass().getSimpleName() + " " + names.inside(value.toString());
    }

    private static String distances(AbstractInsnNode from, List<LabelNode> targets) {
        return targets.stream().map(target -> distance(from, target)).collect(Collectors.joining(" "));
    }

    /** How many instructions away a jump goes: independent of labels that only mark lines. */
    private static String distance(AbstractInsnNode from, LabelNode target) {
        int forward = count(from, target, true);
        return forward >= 0 ? "+" + forward : "-" + count(from, target, false);
    }

    private static int count(AbstractInsnNode from, LabelNode target, boolean forward) {
        int steps = 0;
        for (AbstractInsnNode at = from; at != null; at = forward ? at.getNext() : at.getPrevious()) {
            if (at == target) {
                return steps;
            }
            steps += at.getOpcode() >= 0 ? 1 : 0;
        }
        return -1;
    }
}
