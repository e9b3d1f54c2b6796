package dev.speedopt.proposal.rule.code;

import com.sun.source.tree.ExpressionTree;
import java.util.List;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** What a stream takes its elements from, and how a loop begins that visits the same ones in the same order. */
interface StreamSource {
    /** Null when the call makes no stream, or one that no loop is known for. */
    static @Nullable StreamSource of(Code code, Call call) {
        return RangeSource.isRange(call) ? RangeSource.of(code, call) : ElementsSource.of(code, call);
    }

    TypeMirror element();

    /** What is evaluated once, in this order, before the first element is visited. */
    List<ExpressionTree> operands();

    /**
     * The line that opens the loop, and those that its body begins with.
     *
     * @param name of the variable that holds the element
     * @param kept whether a function may hold on to that variable, so that it must never change
     */
    List<String> head(Code code, Rewrite out, String type, String name, boolean kept);
}
