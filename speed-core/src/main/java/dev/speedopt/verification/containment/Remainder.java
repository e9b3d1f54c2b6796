package dev.speedopt.verification.containment;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.ImportTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is left of a source file without the places that a candidate may change: the target's body, imports and new private
 * members. It must be the same before and after, comments and formatting included.
 */
final class Remainder {
    /** A token of the remainder; {@code loose}: a comment that may belong to a new member; {@code cut}: something was left out before it. */
    private record Piece(SourceToken token, boolean loose, boolean cut) {}

    private record Span(int start, int end, boolean member) {
        boolean holds(SourceToken token) {
            return start <= token.start() && token.start() < end;
        }
    }

    private final SourceOutline outline;
    private final List<Piece> pieces = new ArrayList<>();

    /** @param added members that are left out */
    Remainder(SourceOutline outline, BlockTree body, List<SourceMember> added) {
        this.outline = outline;
        List<Span> spans = new ArrayList<>();
        // The braces stay, as the places where the body was.
        spans.add(new Span(outline.start(body) + 1, outline.end(body) - 1, false));
        for (ImportTree tree : outline.source().unit().getImports()) {
            spans.add(new Span(outline.start(tree), outline.end(tree), false));
        }
        added.forEach(member -> spans.add(new Span(member.start(), member.end(), true)));
        collect(SourceTokens.of(outline.source().text()), spans);
    }

    private void collect(List<SourceToken> tokens, List<Span> spans) {
        boolean cut = false;
        for (int i = 0; i < tokens.size(); i++) {
            SourceToken token = tokens.get(i);
            if (spans.stream().anyMatch(span -> span.holds(token))) {
                cut = true;
                continue;
            }
            pieces.add(
                    new Piece(token, token.kind() == SourceToken.Kind.COMMENT && besideMember(tokens, i, spans), cut));
            cut = false;
        }
    }

    private static boolean besideMember(List<SourceToken> tokens, int index, List<Span> spans) {
        int next = index;
        while (next < tokens.size() && tokens.get(next).kind() == SourceToken.Kind.COMMENT) {
            next++;
        }
        boolean before = next < tokens.size() && inMember(tokens.get(next), spans);
        boolean after = index > 0
                && inMember(tokens.get(index - 1), spans)
                && !tokens.get(index).space().contains("\n");
        return before || after;
    }

    private static boolean inMember(SourceToken token, List<Span> spans) {
        return spans.stream().anyMatch(span -> span.member() && span.holds(token));
    }

    /** The first place where {@code candidate} is not this, as what the candidate does; empty when there is none. */
    Optional<String> firstDifference(Remainder candidate) {
        int at = 0;
        for (Piece piece : candidate.pieces) {
            Piece own = at < pieces.size() ? pieces.get(at) : null;
            if (own != null && own.token.sameText(piece.token)) {
                if (!own.cut && !piece.cut && !piece.loose && !own.token.sameSpace(piece.token)) {
                    return Optional.of("changes the layout outside of the target, at " + candidate.place(piece.token));
                }
                at++;
            } else if (!piece.loose) {
                return Optional.of("changes what is outside of the target's body, at " + candidate.place(piece.token)
                        + (own == null ? "" : ", where the original has " + place(own.token)));
            }
        }
        return at == pieces.size()
                ? Optional.empty()
                : Optional.of("takes away what is outside of the target's body: " + place(pieces.get(at).token));
    }

    private String place(SourceToken token) {
        String first = token.text().lines().findFirst().orElse("");
        return "line " + outline.line(token.start()) + ": "
                + (first.length() > 60 ? first.substring(0, 60) + "…" : first);
    }
}
