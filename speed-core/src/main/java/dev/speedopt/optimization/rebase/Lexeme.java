package dev.speedopt.optimization.rebase;

import dev.speedopt.verification.containment.SourceToken;
import dev.speedopt.verification.containment.SourceTokens;
import java.util.ArrayList;
import java.util.List;

/**
 * One word of code as the compiler sees it, with everything before it that the compiler does not see.
 *
 * @param space white space and comments before it
 * @param text as written
 * @param role what a name stands for; {@link Role#OTHER} for what is no name
 */
record Lexeme(String space, String text, Role role) {
    /** Namesakes of different roles are different things: a parameter {@code size} and {@code list.size()}. */
    enum Role {
        /** After a dot. */
        MEMBER,
        /** Before a parenthesis. */
        CALL,
        /** A variable, a type, a label. */
        NAME,
        OTHER
    }

    static List<Lexeme> of(String code) {
        List<SourceToken> tokens = SourceTokens.of(code);
        List<Lexeme> found = new ArrayList<>();
        StringBuilder space = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            SourceToken token = tokens.get(i);
            space.append(token.space());
            if (token.kind() == SourceToken.Kind.COMMENT) {
                space.append(token.text());
            } else {
                found.add(new Lexeme(space.toString(), token.text(), role(tokens, i, found)));
                space.setLength(0);
            }
        }
        return found;
    }

    private static Role role(List<SourceToken> tokens, int at, List<Lexeme> before) {
        String text = tokens.get(at).text();
        if (tokens.get(at).kind() != SourceToken.Kind.WORD
                || !Character.isJavaIdentifierStart(text.charAt(0))
                || javax.lang.model.SourceVersion.isKeyword(text)) {
            return Role.OTHER;
        }
        String previous = before.isEmpty() ? "" : before.get(before.size() - 1).text();
        if (previous.equals(".") || previous.equals("::")) {
            return Role.MEMBER;
        }
        return next(tokens, at).equals("(") ? Role.CALL : Role.NAME;
    }

    private static String next(List<SourceToken> tokens, int at) {
        for (int i = at + 1; i < tokens.size(); i++) {
            if (tokens.get(i).kind() != SourceToken.Kind.COMMENT) {
                return tokens.get(i).text();
            }
        }
        return "";
    }

    boolean name() {
        return role != Role.OTHER;
    }

    /** As written, line ends aside. */
    String code() {
        return text.replace("\r\n", "\n");
    }

    static List<String> codes(List<Lexeme> lexemes) {
        return lexemes.stream().map(Lexeme::code).toList();
    }

    static String written(List<Lexeme> lexemes) {
        StringBuilder text = new StringBuilder();
        lexemes.forEach(each -> text.append(each.space()).append(each.text()));
        return text.toString();
    }
}
