package dev.speedopt.probe.describe;

import java.util.List;

/**
 * How an object is made, in terms of Java but not yet as text. Types are written as {@code java/util/Map.Entry<java/lang/String>}:
 * slashes in the package, dots between nested types, so that whoever prints them can import them.
 */
public sealed interface Expression {
    /** @param type to cast to where an overload would be ambiguous; empty where {@code null} alone will do */
    record Null(String type) implements Expression {}

    /**
     * A primitive, or its box.
     *
     * @param kind letter of the descriptor: {@code I}, {@code J} …
     * @param bits of the value, as {@code Double.doubleToRawLongBits} and the like give them
     * @param boxed whether it must be an object of exactly this class
     */
    record Literal(char kind, long bits, boolean boxed) implements Expression {}

    record Text(String value) implements Expression {}

    /** A constant of an enum, a static final field; the class itself where {@code name} is {@code class}. */
    record Constant(String owner, String name) implements Expression {}

    record ArrayOf(String component, List<Expression> elements) implements Expression {
        public ArrayOf {
            elements = List.copyOf(elements);
        }
    }

    /** @param generic whether the class has type parameters, so that a diamond belongs there */
    record Creation(String type, boolean generic, List<Expression> arguments) implements Expression {
        public Creation {
            arguments = List.copyOf(arguments);
        }
    }

    record StaticCall(String owner, String method, List<Expression> arguments) implements Expression {
        public StaticCall {
            arguments = List.copyOf(arguments);
        }
    }

    /** A chain of calls on what came before, as builders want it. */
    record Chain(Expression start, List<Step> steps) implements Expression {
        public Chain {
            steps = List.copyOf(steps);
        }
    }

    /** @param number of a {@link Statement.Declare} before */
    record Local(int number) implements Expression {}

    /** One call in a chain, or on a local variable. */
    record Step(String method, List<Expression> arguments) {
        public Step {
            arguments = List.copyOf(arguments);
        }
    }
}
