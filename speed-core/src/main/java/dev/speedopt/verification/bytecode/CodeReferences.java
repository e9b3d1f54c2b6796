package dev.speedopt.verification.bytecode;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;
import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.LdcInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.MultiANewArrayInsnNode;
import org.objectweb.asm.tree.TryCatchBlockNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Everything that the code of one method names: members, classes, method handles, and classes named in strings. */
public final class CodeReferences {
    private static final Pattern CLASS_NAME = Pattern.compile("\\[*L?([a-z][\\w$]*[./])+[A-Z][\\w$]*(\\$\\w+)*;?");

    private final Set<CodeReference> found = new LinkedHashSet<>();

    private CodeReferences() {}

    public static Set<CodeReference> of(MethodNode method) {
        CodeReferences references = new CodeReferences();
        for (AbstractInsnNode instruction : method.instructions) {
            references.visit(instruction);
        }
        for (TryCatchBlockNode block : method.tryCatchBlocks) {
            if (block.type != null) {
                references.found.add(CodeReference.type(block.type));
            }
        }
        return references.found;
    }

    private void visit(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            found.add(CodeReference.method(call.owner, call.name, call.desc));
        } else if (instruction instanceof FieldInsnNode field) {
            found.add(CodeReference.field(field.owner, field.name, field.desc));
        } else if (instruction instanceof TypeInsnNode type) {
            found.add(CodeReference.type(type.desc));
        } else if (instruction instanceof MultiANewArrayInsnNode array) {
            found.add(CodeReference.type(array.desc));
        } else if (instruction instanceof LdcInsnNode constant) {
            constant(constant.cst);
        } else if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            handle(dynamic.bsm);
            for (Object argument : dynamic.bsmArgs) {
                constant(argument);
            }
        }
    }

    private void constant(Object value) {
        if (value instanceof Handle handle) {
            handle(handle);
        } else if (value instanceof ConstantDynamic dynamic) {
            handle(dynamic.getBootstrapMethod());
            for (int i = 0; i < dynamic.getBootstrapMethodArgumentCount(); i++) {
                constant(dynamic.getBootstrapMethodArgument(i));
            }
        } else if (value instanceof Type type && type.getSort() == Type.OBJECT) {
            found.add(CodeReference.type(type.getInternalName()));
        } else if (value instanceof Type type && type.getSort() == Type.ARRAY) {
            found.add(CodeReference.type(type.getDescriptor()));
        } else if (value instanceof String text && CLASS_NAME.matcher(text).matches()) {
            String name = text.replaceFirst("^\\[*L?(?=[a-z])", "").replaceFirst(";$", "");
            found.add(new CodeReference(name.replace('/', '.'), "", "named in a string"));
        }
    }

    private void handle(Handle handle) {
        found.add(
                handle.getDesc().startsWith("(")
                        ? CodeReference.method(handle.getOwner(), handle.getName(), handle.getDesc())
                        : CodeReference.field(handle.getOwner(), handle.getName(), handle.getDesc()));
    }
}
