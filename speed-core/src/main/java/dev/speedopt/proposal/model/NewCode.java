package dev.speedopt.proposal.model;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/**
 * A reply's code, taken apart.
 *
 * @param imports that it adds, each without keyword and semicolon
 * @param method the whole new version of the target
 * @param members that it adds to the target's class, comments in front included
 */
record NewCode(List<String> imports, String method, List<String> members) {
    private static final Pattern IMPORT = Pattern.compile(
            "\\A\\s*(?:import\\s+((?:static\\s+)?[\\w$.]+(?:\\.\\*)?)\\s*;|//[^\\n]*\\n|/\\*(?s:.*?)\\*/)");

    NewCode {
        imports = List.copyOf(imports);
        members = List.copyOf(members);
    }

    /** @throws Refused when the code is anything but imports, the target and new private members */
    static NewCode read(String code, MethodDeclaration target) throws Refused {
        List<String> imports = new ArrayList<>();
        String rest = code;
        for (Matcher next = IMPORT.matcher(rest); next.find(); next = IMPORT.matcher(rest)) {
            if (next.group(1) != null) {
                imports.add(next.group(1));
            } else if (!rest.substring(next.end()).stripLeading().startsWith("import ")) {
                break;
            }
            rest = rest.substring(next.end());
        }
        if (rest.isBlank()) {
            throw new Refused("its code block holds no method.");
        }
        if (rest.stripLeading().matches("(?s)package\\s+[\\w.]+\\s*;.*")) {
            throw new Refused("it holds a whole file instead of the one method.");
        }
        ClassTree owner = (ClassTree) target.path().getParentPath().getLeaf();
        JavaSource parsed = JavaSource.parse("Reply.java", "class " + owner.getSimpleName() + " {\n" + rest + "\n}\n");
        if (!parsed.errors().isEmpty() || parsed.unit().getTypeDecls().size() != 1) {
            throw new Refused("its code does not parse" + firstError(parsed) + ".");
        }
        return split(parsed, imports, target);
    }

    private static NewCode split(JavaSource parsed, List<String> imports, MethodDeclaration target) throws Refused {
        ClassTree wrapper = (ClassTree) parsed.unit().getTypeDecls().get(0);
        List<String> taken = new ClassOutline(target).memberNames();
        List<String> methods = new ArrayList<>();
        List<String> members = new ArrayList<>();
        Slices slices = new Slices(parsed, wrapper);
        for (List<? extends Tree> group : slices.groups()) {
            Tree member = group.get(0);
            if (member instanceof MethodTree method && method.getName().contentEquals(target.name())) {
                methods.add(slices.text(group));
                continue;
            }
            checkMember(member, taken, target);
            members.add(slices.text(group));
        }
        if (methods.isEmpty()) {
            throw new Refused("its code block does not hold the method " + target.name() + ".");
        }
        if (methods.size() > 1) {
            throw new Refused("its code block holds " + methods.size() + " methods named " + target.name() + ".");
        }
        return new NewCode(imports, methods.get(0), members);
    }

    private static void checkMember(Tree member, List<String> taken, MethodDeclaration target) throws Refused {
        String name = ClassOutline.name(member);
        if (member instanceof ClassTree type && holds(type, target.name())) {
            throw new Refused("it holds a whole class instead of the one method.");
        }
        if (taken.contains(name)) {
            throw new Refused("it declares the " + name + " again, which the class already has.");
        }
        if (member instanceof BlockTree) {
            throw new Refused("it adds an initializer block.");
        }
        var modifiers = member instanceof MethodTree method
                ? method.getModifiers()
                : member instanceof VariableTree field
                        ? field.getModifiers()
                        : member instanceof ClassTree type ? type.getModifiers() : null;
        if (modifiers == null || !modifiers.getFlags().contains(Modifier.PRIVATE)) {
            throw new Refused("it adds the " + name + ", which is not private.");
        }
    }

    private static boolean holds(ClassTree type, String method) {
        return type.getMembers().stream()
                .anyMatch(member -> member instanceof MethodTree each
                        ? each.getName().contentEquals(method)
                        : member instanceof ClassTree nested && holds(nested, method));
    }

    private static String firstError(JavaSource parsed) {
        return parsed.errors().stream()
                .findFirst()
                .map(error -> ": "
                        + error.substring(error.indexOf(' ') + 1)
                                .lines()
                                .findFirst()
                                .orElse(""))
                .orElse(": its braces do not match");
    }
}
