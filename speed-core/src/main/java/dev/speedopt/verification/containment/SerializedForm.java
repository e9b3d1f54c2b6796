package dev.speedopt.verification.containment;

import dev.speedopt.verification.bytecode.ClassPool;
import java.util.List;
import java.util.Optional;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.ClassNode;

/**
 * The default {@code serialVersionUID} is made from fields and from whether there is a class initialiser: a new private constant
 * can make what users have stored unreadable.
 */
final class SerializedForm {
    private SerializedForm() {}

    static Optional<String> problem(ClassNode before, ClassNode now, ClassPool pool) {
        if (!serializable(now, pool) || (now.access & Opcodes.ACC_ENUM) != 0) {
            return Optional.empty();
        }
        boolean fixed = now.fields.stream().anyMatch(field -> field.name.equals("serialVersionUID"));
        boolean initialiser = !initialised(before) && initialised(now);
        boolean more = !stored(before).equals(stored(now));
        if (more || (!fixed && initialiser)) {
            return Optional.of("the serialised form of " + now.name.replace('/', '.') + " changes ("
                    + (more ? "a new field" : "a class initialiser where there was none, and no serialVersionUID")
                    + ")");
        }
        return Optional.empty();
    }

    private static boolean initialised(ClassNode type) {
        return type.methods.stream().anyMatch(method -> method.name.equals("<clinit>"));
    }

    private static List<String> stored(ClassNode type) {
        return type.fields.stream()
                .filter(field -> (field.access & (Opcodes.ACC_STATIC | Opcodes.ACC_TRANSIENT)) == 0)
                .map(field -> field.name + field.desc)
                .toList();
    }

    /** As far as the module's own classes and the best known of the JDK's tell. */
    private static boolean serializable(ClassNode type, ClassPool pool) {
        if (type.interfaces.contains("java/io/Serializable") || type.interfaces.contains("java/io/Externalizable")) {
            return true;
        }
        String parent = type.superName;
        return type.interfaces.stream()
                        .anyMatch(name -> pool.find(name)
                                .filter(one -> serializable(one, pool))
                                .isPresent())
                || pool.find(parent).map(one -> serializable(one, pool)).orElse(isSerializableOfJdk(parent));
    }

    private static boolean isSerializableOfJdk(String name) {
        return name.matches("java/(lang/(\\w*Exception|\\w*Error|Number|Throwable|Enum)|util/\\w+|io/\\w*Exception)");
    }
}
