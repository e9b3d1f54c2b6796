package dev.speedopt.target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What a method says, layout and comments aside: two methods with the same code differ in nothing that the compiler sees of
 * them.
 *
 * @param place name of the class within its file and of the method, with its parameter types as simple names; the file's own
 *     class counts as no name, so that a file that was renamed or moved keeps the places in it
 * @param code of the whole declaration
 */
public record MethodCode(String place, String code) {
    /** All methods with a body of a file, by place; of methods that share a place, which no valid file has, the first. */
    public static Map<String, MethodCode> of(String fileName, String text) {
        Map<String, MethodCode> found = new HashMap<>();
        for (MethodDeclaration method : declarations(fileName, text)) {
            MethodCode code = of(method, fileName);
            found.putIfAbsent(code.place(), code);
        }
        return found;
    }

    /** The same for one method. */
    public static MethodCode of(MethodDeclaration method, String fileName) {
        return new MethodCode(
                inFile(method, fileName) + "#" + method.name() + "(" + String.join(",", method.writtenSimpleTypes())
                        + ")",
                method.tree().toString());
    }

    private static List<MethodDeclaration> declarations(String fileName, String text) {
        List<MethodDeclaration> bodies = new ArrayList<>();
        for (MethodDeclaration method : JavaSource.parse(fileName, text).methods()) {
            if (method.hasBody() && !method.isConstructor()) {
                bodies.add(method);
            }
        }
        return bodies;
    }

    private static String inFile(MethodDeclaration method, String fileName) {
        String own = fileName.replaceFirst("\\.java$", "");
        String name = method.className().substring(method.className().lastIndexOf('.') + 1);
        return name.equals(own) || name.startsWith(own + "$") ? name.substring(own.length()) : name;
    }
}
