package dev.speedopt.verification.capability;

import dev.speedopt.verification.bytecode.CompiledVersion;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.FieldInsnNode;
import org.objectweb.asm.tree.FieldNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;
import org.objectweb.asm.tree.TypeInsnNode;

/** Whether a static final field can hold nothing that changes: by its type, by how it is filled, or since all only read it. */
final class ImmutableField {
    private static final Pattern IMMUTABLE =
            Pattern.compile("java\\.lang\\.(String|Integer|Long|Short|Byte|Character|Boolean|Double|Float|Class)"
                    + "|java\\.math\\.\\w+|java\\.util\\.regex\\.Pattern|java\\.util\\.(Locale|UUID|Currency|OptionalInt|OptionalLong|OptionalDouble|Base64\\$\\w+)"
                    + "|java\\.util\\.concurrent\\.TimeUnit|java\\.nio\\.charset\\.Charset|java\\.net\\.URI"
                    + "|java\\.time\\.(\\w+|format\\.DateTimeFormatter|temporal\\.ChronoUnit|temporal\\.ChronoField)");
    private static final Pattern FUNCTION = Pattern.compile("java\\.util\\.function\\.\\w+|java\\.util\\.Comparator");
    private static final Pattern COLLECTION =
            Pattern.compile("java\\.util\\.(List|Set|Map|Collection)|java\\.lang\\.Iterable");
    private static final Set<String> FACTORIES =
            Set.of("of", "copyOf", "ofEntries", "entry", "emptyList", "emptySet", "emptyMap");

    private final CompiledVersion version;
    private final ClassNode type;
    private final FieldNode field;

    ImmutableField(CompiledVersion version, ClassNode type, FieldNode field) {
        this.version = version;
        this.type = type;
        this.field = field;
    }

    boolean holds() {
        String name = Type.getType(field.desc).getClassName();
        return immutableType(field.desc)
                || (COLLECTION.matcher(name).matches() && filled(ImmutableField::isFactory))
                || (FUNCTION.matcher(name).matches() && filled(ImmutableField::isFunction))
                || (name.equals("java.util.Set") && filled(ImmutableField::isSet) && onlyRead())
                || (isArrayOfValues() && filled(this::isArray) && onlyRead());
    }

    private boolean onlyRead() {
        return new OnlyRead(type, field).in(version.types());
    }

    private boolean isArrayOfValues() {
        Type array = Type.getType(field.desc);
        return array.getSort() == Type.ARRAY
                && array.getDimensions() == 1
                && (immutableType(array.getElementType().getDescriptor())
                        || isEnum(array.getElementType().getInternalName()));
    }

    /** An enum's, or one of the JDK's: it is there for everybody already. */
    private boolean isOwnConstant(FieldInsnNode get) {
        return get.desc.equals("L" + get.owner + ";") && (get.owner.startsWith("java/") || isEnum(get.owner));
    }

    /** An enum of the project or its libraries; those of the JDK are not looked up. */
    private boolean isEnum(String internalName) {
        return version.pool()
                .find(internalName)
                .filter(each -> (each.access & Opcodes.ACC_ENUM) != 0)
                .isPresent();
    }

    static boolean immutableType(String descriptor) {
        Type type = Type.getType(descriptor);
        return type.getSort() < Type.ARRAY
                || IMMUTABLE.matcher(type.getClassName()).matches();
    }

    /** Whether the class initialiser puts into the field what {@code made} knows, made of constants alone. */
    private boolean filled(Predicate<AbstractInsnNode> made) {
        for (MethodNode method : type.methods) {
            if (method.name.equals("<clinit>")) {
                for (AbstractInsnNode instruction : method.instructions) {
                    if (instruction instanceof FieldInsnNode put
                            && put.getOpcode() == Opcodes.PUTSTATIC
                            && put.name.equals(field.name)) {
                        AbstractInsnNode last = previous(put);
                        return last != null && made.test(last) && ofConstants(last);
                    }
                }
            }
        }
        return false;
    }

    /** Of immutable collections. */
    private static boolean isFactory(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.getOpcode() == Opcodes.INVOKESTATIC
                && call.owner.startsWith("java/util/")
                && FACTORIES.contains(call.name);
    }

    /** One that captures nothing. */
    private static boolean isFunction(AbstractInsnNode last) {
        return last instanceof InvokeDynamicInsnNode
                || (last instanceof MethodInsnNode call && call.owner.equals("java/util/Comparator"));
    }

    private static boolean isSet(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.owner.equals("java/util/HashSet")
                && call.desc.equals("(Ljava/util/Collection;)V");
    }

    /** A list of values, or all constants of an enum. */
    private boolean isArray(AbstractInsnNode last) {
        return isStore(last) || isAllConstants(last);
    }

    private static boolean isStore(AbstractInsnNode instruction) {
        return instruction.getOpcode() >= Opcodes.IASTORE && instruction.getOpcode() <= Opcodes.SASTORE;
    }

    private boolean isAllConstants(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.getOpcode() == Opcodes.INVOKESTATIC
                && call.name.equals("values")
                && call.desc.equals("()[L" + call.owner + ";")
                && isEnum(call.owner);
    }

    /** Whether all that leads up to {@code last} are constants: no array or set among them that somebody could fill later. */
    private boolean ofConstants(AbstractInsnNode last) {
        int loose = isStore(last) ? -1 : 0;
        int sets = isSet(last) ? -1 : 0;
        for (AbstractInsnNode at = last; at != null; at = previous(at)) {
            if (at instanceof FieldInsnNode other && other.getOpcode() == Opcodes.PUTSTATIC) {
                break;
            }
            boolean known = at == last || isConstant(at) || (isSet(last) && isList(at));
            if (!known) {
                return false;
            }
            loose += isNewArray(at) ? 1 : takesArray(at) ? -1 : 0;
            sets += at.getOpcode() == Opcodes.NEW ? 1 : 0;
        }
        return loose == 0 && sets == 0;
    }

    private static boolean isList(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call
                && call.owner.equals("java/util/Arrays")
                && call.name.equals("asList");
    }

    private static boolean isNewArray(AbstractInsnNode instruction) {
        return instruction.getOpcode() == Opcodes.ANEWARRAY || instruction.getOpcode() == Opcodes.NEWARRAY;
    }

    /** A factory that is given its elements in an array, which it copies, or which nobody else knows. */
    private static boolean takesArray(AbstractInsnNode instruction) {
        return instruction instanceof MethodInsnNode call && call.desc.startsWith("([");
    }

    private boolean isConstant(AbstractInsnNode instruction) {
        if (instruction instanceof MethodInsnNode call) {
            boolean boxes = call.name.equals("valueOf")
                    && IMMUTABLE.matcher(call.owner.replace('/', '.')).matches();
            return boxes || isFactory(call) || call.owner.equals("java/util/Comparator");
        }
        if (instruction instanceof InvokeDynamicInsnNode dynamic) {
            return Type.getArgumentTypes(dynamic.desc).length == 0;
        }
        if (instruction instanceof FieldInsnNode get) {
            return get.getOpcode() == Opcodes.GETSTATIC && (immutableType(get.desc) || isOwnConstant(get));
        }
        if (instruction instanceof TypeInsnNode made) {
            return made.getOpcode() == Opcodes.ANEWARRAY || made.desc.equals("java/util/HashSet");
        }
        int opcode = instruction.getOpcode();
        return opcode <= Opcodes.LDC || opcode == Opcodes.DUP || isNewArray(instruction) || isStore(instruction);
    }

    private static @Nullable AbstractInsnNode previous(AbstractInsnNode instruction) {
        AbstractInsnNode at = instruction.getPrevious();
        while (at != null && at.getOpcode() < 0) {
            at = at.getPrevious();
        }
        return at;
    }
}
