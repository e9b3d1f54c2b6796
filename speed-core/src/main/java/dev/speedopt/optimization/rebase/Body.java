package dev.speedopt.optimization.rebase;

import dev.speedopt.target.MethodDeclaration;
import java.util.List;

/** What a method does, word by word. */
final class Body {
    private Body() {}

    static String text(MethodDeclaration method) {
        return method.source().text().substring(method.bodyStart(), method.end());
    }

    static List<Lexeme> of(MethodDeclaration method) {
        return Lexeme.of(text(method));
    }
}
