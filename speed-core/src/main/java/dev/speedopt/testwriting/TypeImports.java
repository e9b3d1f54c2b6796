package dev.speedopt.testwriting;

import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Types as they are written in one file, and the imports that this takes. */
final class TypeImports {
    private static final Pattern NAME = Pattern.compile("((?:[\\w$]+/)+)([\\w$]+)((?:\\.[\\w$]+)*)");

    private final String room;
    private final TreeMap<String, String> owners = new TreeMap<>();
    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedSet<String> statics = new TreeSet<>();

    /**
     * @param room package of the file
     * @param own simple name of the class in it, which no import may hide
     */
    TypeImports(String room, String own) {
        this.room = room;
        owners.put(own, room);
    }

    /** @param type as the probe writes it: {@code java/util/List<java/lang/String>} */
    String name(String type) {
        Matcher matcher = NAME.matcher(type);
        return matcher.replaceAll(found -> Matcher.quoteReplacement(simple(
                        found.group(1).substring(0, found.group(1).length() - 1).replace('/', '.'), found.group(2))
                + found.group(3)));
    }

    private String simple(String owner, String type) {
        String holder = owners.putIfAbsent(type, owner);
        if (holder != null && !holder.equals(owner)) {
            return owner + "." + type;
        }
        if (!owner.equals("java.lang") && !owner.equals(room)) {
            imports.add(owner + "." + type);
        }
        return type;
    }

    /** Imports a static method. */
    void method(String owner, String name) {
        statics.add(owner + "." + name);
    }

    String lines() {
        StringBuilder text = new StringBuilder();
        statics.forEach(each -> text.append("import static ").append(each).append(";\n"));
        text.append(statics.isEmpty() || imports.isEmpty() ? "" : "\n");
        imports.forEach(each -> text.append("import ").append(each).append(";\n"));
        return text.toString();
    }
}
