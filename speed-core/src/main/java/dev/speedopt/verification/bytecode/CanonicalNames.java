package dev.speedopt.verification.bytecode;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.objectweb.asm.tree.ClassNode;

/**
 * Names of anonymous and local classes that hold when another one is added before them: javac numbers them through the whole
 * file, this numbers them inside the method that they stand in.
 */
public final class CanonicalNames {
    private static final Pattern TYPE = Pattern.compile("[\\w/$]+");

    private final Map<String, String> names = new HashMap<>();

    public CanonicalNames(List<ClassNode> types) {
        Map<String, Integer> counters = new TreeMap<>();
        types.stream()
                .filter(type -> type.outerClass != null)
                .sorted(Comparator.comparingInt((ClassNode type) -> type.name.length())
                        .thenComparing(type -> type.name))
                .forEach(type -> {
                    String place = type(type.outerClass) + "@" + type.outerMethod + type.outerMethodDesc + "@"
                            + (isSwitchMap(type) ? "switch" : localName(type));
                    names.put(type.name, place + counters.merge(place, 1, Integer::sum));
                });
    }

    public String type(String internalName) {
        String own = names.get(internalName);
        if (own != null) {
            return own;
        }
        // Classes nested in an anonymous one have its name in theirs.
        int dollar = internalName.lastIndexOf('$');
        return dollar > 0 && names.containsKey(internalName.substring(0, dollar))
                ? names.get(internalName.substring(0, dollar)) + internalName.substring(dollar)
                : internalName;
    }

    /** Replaces the names in a descriptor. */
    public String inside(String descriptor) {
        if (names.isEmpty()) {
            return descriptor;
        }
        Matcher matcher = TYPE.matcher(descriptor);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(replaced(found.group())));
    }

    private String replaced(String word) {
        String name = word.startsWith("L") ? word.substring(1) : word;
        return names.containsKey(name) ? "L" + type(name) : word;
    }

    public static boolean isSwitchMap(ClassNode type) {
        return type.fields.stream().anyMatch(field -> field.name.startsWith("$SwitchMap$"));
    }

    private static String localName(ClassNode type) {
        return type.name.substring(type.name.lastIndexOf('$') + 1).replaceFirst("^\\d+", "");
    }
}
