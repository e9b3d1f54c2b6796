package dev.speedopt.target;

import java.util.List;

/**
 * Identity of one method of the user's code.
 *
 * @param className binary name, nested classes with {@code $}: {@code org.acme.Foo$Bar}
 * @param methodName simple name; {@code <init>} for a constructor
 * @param parameterTypes erased binary names in source form: {@code int}, {@code java.lang.String}, {@code long[]}
 */
public record MethodId(String className, String methodName, List<String> parameterTypes)
        implements Comparable<MethodId> {
    public MethodId {
        parameterTypes = List.copyOf(parameterTypes);
    }

    /** {@code org.acme.Foo#bar(int,java.lang.String)}: unique, and accepted as a selector. */
    @Override
    public String toString() {
        return className + "#" + methodName + "(" + String.join(",", parameterTypes) + ")";
    }

    /** {@code Foo#bar}: for people. */
    public String shortName() {
        return className.substring(className.lastIndexOf('.') + 1).replace('$', '.') + "#" + methodName;
    }

    /**
     * {@code Foo-bar-1c9f03ab}: for files and folders, with letters, digits and hyphens only. Overloads, namesakes in other
     * packages, and names that differ in nothing but case have different ones.
     */
    public String fileName() {
        String readable = shortName().replaceAll("[^A-Za-z0-9]+", "-");
        return (readable + "-").replace("--", "-")
                + String.format("%08x", toString().hashCode());
    }

    @Override
    public int compareTo(MethodId other) {
        return toString().compareTo(other.toString());
    }
}
