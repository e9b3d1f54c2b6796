package dev.speedopt.target;

import dev.speedopt.project.ProjectException;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a user names as target: {@code pkg.Class#method(int,String)}, {@code pkg.Class#method}, {@code pkg.Class},
 * {@code pkg.**} (the package and all below), {@code pkg.*} (the package alone), or nothing, which is everything.
 *
 * @param packageName of a package selector; null for the others
 * @param subpackages whether the packages below count too
 * @param className of a class or method selector, as written: nested classes with {@code $} or {@code .}; null for the others
 * @param methodName null when all methods are meant
 * @param parameterTypes as written, simple names allowed; null when all overloads are meant
 */
public record TargetSelector(
        @Nullable String packageName,
        boolean subpackages,
        @Nullable String className,
        @Nullable String methodName,
        @Nullable List<String> parameterTypes) {
    private static final String NAME = "[\\p{javaJavaIdentifierStart}][\\p{javaJavaIdentifierPart}]*";
    private static final String QUALIFIED = NAME + "(?:\\." + NAME + ")*";
    private static final Pattern PACKAGE = Pattern.compile("(" + QUALIFIED + ")\\.(\\*\\*?)");
    private static final Pattern CLASS =
            Pattern.compile("(" + QUALIFIED + ")(?:#(" + NAME + "|<init>|<clinit>)(?:\\(([^()]*)\\))?)?");
    private static final Pattern TYPE = Pattern.compile(QUALIFIED + "(?:\\[])*");

    public TargetSelector {
        parameterTypes = parameterTypes == null ? null : List.copyOf(parameterTypes);
    }

    /**
     * Reads the syntax.
     *
     * @throws ProjectException with one sentence when {@code text} is none of the forms
     */
    public static TargetSelector parse(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty() || trimmed.equals("**")) {
            return new TargetSelector(null, true, null, null, null);
        }
        Matcher ofPackage = PACKAGE.matcher(trimmed);
        if (ofPackage.matches()) {
            return new TargetSelector(ofPackage.group(1), ofPackage.group(2).equals("**"), null, null, null);
        }
        Matcher ofClass = CLASS.matcher(trimmed);
        if (!ofClass.matches()) {
            throw new ProjectException("Not a target: '" + trimmed
                    + "'; write pkg.Class#method, pkg.Class#method(int,String), pkg.Class or pkg.**");
        }
        return new TargetSelector(
                null,
                false,
                ofClass.group(1),
                ofClass.group(2),
                ofClass.group(3) == null ? null : types(ofClass.group(3)));
    }

    private static List<String> types(String text) {
        if (text.isBlank()) {
            return List.of();
        }
        String bare = text;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = before.replaceAll("<[^<>]*>", "");
        }
        return Arrays.stream(bare.split(",", -1))
                .map(type -> type.strip().replaceAll("\\s*(\\.\\.\\.|\\[\\s*])", "[]"))
                .peek(type -> {
                    if (!TYPE.matcher(type).matches()) {
                        throw new ProjectException("Not a parameter type: '" + type + "' in (" + text
                                + "); write types as in the source, without type arguments: (int,String,long[])");
                    }
                })
                .toList();
    }

    /** Whether it means this method. */
    public boolean matches(MethodId id) {
        return matchesClass(id.className())
                && (methodName == null || methodName.equals(id.methodName()))
                && matchesTypes(id.parameterTypes());
    }

    /** Whether it means this class or a method of it; {@code binaryName} with {@code $} for nested classes. */
    public boolean matchesClass(String binaryName) {
        if (className != null) {
            return className.equals(binaryName) || className.replace('$', '.').equals(binaryName.replace('$', '.'));
        }
        if (packageName == null) {
            return true;
        }
        String owner = binaryName.substring(0, Math.max(0, binaryName.lastIndexOf('.')));
        return owner.equals(packageName) || (subpackages && owner.startsWith(packageName + "."));
    }

    private boolean matchesTypes(List<String> types) {
        if (parameterTypes == null) {
            return true;
        }
        if (parameterTypes.size() != types.size()) {
            return false;
        }
        for (int i = 0; i < types.size(); i++) {
            String wanted = parameterTypes.get(i);
            String is = types.get(i).replace('$', '.');
            if (!is.equals(wanted.replace('$', '.')) && !is.endsWith("." + wanted.replace('$', '.'))) {
                return false;
            }
        }
        return true;
    }

    /** As the user would write it; empty for everything. */
    @Override
    public String toString() {
        if (className == null) {
            return packageName == null ? "" : packageName + (subpackages ? ".**" : ".*");
        }
        return className
                + (methodName == null ? "" : "#" + methodName)
                + (parameterTypes == null ? "" : "(" + String.join(",", parameterTypes) + ")");
    }
}
