package dev.speedopt.optimization.rebase;

import dev.speedopt.target.JavaSource;
import dev.speedopt.target.MethodDeclaration;
import dev.speedopt.target.MethodId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An accepted change: one method's body, and what it brought along.
 *
 * @param before the method as it was
 * @param after the method as it was accepted
 */
public record MethodChange(MethodDeclaration before, MethodDeclaration after) {
    /** Empty when one of the two texts has no such method. */
    public static Optional<MethodChange> of(String fileName, String before, String after, MethodId id) {
        MethodDeclaration old = JavaSource.parse(fileName, before).find(id);
        MethodDeclaration optimized = JavaSource.parse(fileName, after).find(id);
        return old == null || optimized == null || !old.hasBody() || !optimized.hasBody()
                ? Optional.empty()
                : Optional.of(new MethodChange(old, optimized));
    }

    /** Members of the class that came with it. */
    List<ClassMember> newMembers() {
        Set<String> known =
                ClassMember.of(before).stream().map(ClassMember::name).collect(Collectors.toSet());
        return ClassMember.of(after).stream()
                .filter(member -> !known.contains(member.name()))
                .toList();
    }
}
