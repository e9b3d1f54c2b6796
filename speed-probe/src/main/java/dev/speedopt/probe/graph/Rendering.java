package dev.speedopt.probe.graph;

/** Objects as short text for people: what a reader needs to see a difference, no more. */
final class Rendering {
    private static final int LENGTH = 200;
    private static final int ELEMENTS = 8;

    private final Graph graph;
    private final StringBuilder text = new StringBuilder();

    private Rendering(Graph graph) {
        this.graph = graph;
    }

    static String of(Graph graph, int number) {
        Rendering rendering = new Rendering(graph);
        rendering.append(number, 4);
        return rendering.cut();
    }

    /** For objects that look alike but are not. */
    static String withClass(Graph graph, int number) {
        return of(graph, number) + " (" + (number == 0 ? "null" : type(graph.node(number))) + ")";
    }

    static String entry(Graph graph, int[] elements, int at, int width) {
        return width == 1 ? of(graph, elements[at]) : of(graph, elements[at]) + "=" + of(graph, elements[at + 1]);
    }

    static String primitive(char kind, long bits) {
        return Primitive.box(kind, bits) + (kind == 'J' ? "L" : kind == 'F' ? "f" : "");
    }

    private String cut() {
        return text.length() <= LENGTH ? text.toString() : text.substring(0, LENGTH - 1) + "…";
    }

    private void append(int number, int depth) {
        if (number == 0) {
            text.append("null");
            return;
        }
        if (text.length() > LENGTH) {
            return;
        }
        Node node = graph.node(number);
        if (node instanceof Node.Text string) {
            text.append(quoted(string.value()));
        } else if (node instanceof Node.Box box) {
            text.append(box.kind() == 'C' ? "'" + (char) box.bits() + "'" : primitive(box.kind(), box.bits()));
        } else if (node instanceof Node.EnumConstant constant) {
            text.append(simple(constant.type())).append('.').append(constant.name());
        } else if (node instanceof Node.ClassName name) {
            text.append(name.name()).append(".class");
        } else if (node instanceof Node.Constant constant) {
            text.append(simple(constant.owner())).append('.').append(constant.field());
        } else if (node instanceof Node.Primitives primitives) {
            primitives(primitives);
        } else if (node instanceof Node.LeafValue leaf) {
            text.append(simple(leaf.type())).append(' ').append(quoted(leaf.text()));
        } else if (node instanceof Node.Opaque opaque) {
            text.append(opaque.type());
        } else if (depth == 0) {
            text.append(simple(type(node))).append(" …");
        } else {
            nested(node, depth);
        }
    }

    private void nested(Node node, int depth) {
        text.append(simple(type(node)));
        if (node instanceof Node.References references) {
            elements(references.elements(), 1, depth);
        } else if (node instanceof Node.Drained drained) {
            elements(drained.elements(), 1, depth);
            text.append(drained.thrown().isEmpty() ? "" : " then " + drained.thrown());
        } else if (node instanceof Node.Contents contents) {
            elements(contents.elements(), contents.form().pairs() ? 2 : 1, depth);
        } else if (node instanceof Node.Fields fields) {
            fields(fields.values(), depth);
        }
    }

    private void elements(int[] elements, int width, int depth) {
        text.append(width == 2 ? "{" : "[");
        for (int i = 0; i < elements.length; i += width) {
            text.append(i == 0 ? "" : ", ");
            if (i / width == ELEMENTS) {
                text.append("… ").append(elements.length / width).append(" in all");
                break;
            }
            append(elements[i], depth - 1);
            if (width == 2) {
                text.append('=');
                append(elements[i + 1], depth - 1);
            }
        }
        text.append(width == 2 ? "}" : "]");
    }

    private void fields(Node.Values values, int depth) {
        text.append('(');
        boolean first = true;
        for (int i = 0; i < values.bits().length; i++) {
            Layout.Slot slot = values.layout().slots().get(i);
            if (slot.cached() || (slot.owner().equals("java.lang.Throwable") && values.bits()[i] == 0)) {
                continue;
            }
            if (slot.owner().equals("java.lang.Throwable") && !slot.name().equals("detailMessage")) {
                continue;
            }
            text.append(first ? "" : ", ").append(slot.name()).append('=');
            first = false;
            if (slot.reference()) {
                append(values.reference(i), depth - 1);
            } else {
                text.append(primitive(slot.kind(), values.bits()[i]));
            }
        }
        text.append(')');
    }

    private void primitives(Node.Primitives array) {
        text.append('[');
        for (int i = 0; i < array.values().length; i++) {
            text.append(i == 0 ? "" : ", ");
            if (i == 2 * ELEMENTS) {
                text.append("… ").append(array.values().length).append(" in all");
                break;
            }
            text.append(primitive(array.kind(), array.values()[i]));
        }
        text.append(']');
    }

    static String type(Node node) {
        if (node instanceof Node.References references) {
            return references.component() + "[]";
        }
        if (node instanceof Node.Fields fields) {
            return fields.values().layout().type();
        }
        if (node instanceof Node.Contents contents) {
            return contents.type();
        }
        if (node instanceof Node.Drained drained) {
            return drained.type();
        }
        if (node instanceof Node.LeafValue leaf) {
            return leaf.type();
        }
        if (node instanceof Node.Box box) {
            return Primitive.box(box.kind(), box.bits()).getClass().getName();
        }
        if (node instanceof Node.Primitives primitives) {
            return primitives.kind() + "[]";
        }
        return node.getClass().getSimpleName();
    }

    private static String simple(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < Math.min(value.length(), 120); i++) {
            char letter = value.charAt(i);
            if (letter == '\n') {
                quoted.append("\\n");
            } else if (letter == '"' || letter == '\\') {
                quoted.append('\\').append(letter);
            } else if (letter < ' ' || Character.isSurrogate(letter)) {
                quoted.append(String.format(java.util.Locale.ROOT, "\\u%04X", (int) letter));
            } else {
                quoted.append(letter);
            }
        }
        return quoted.append(value.length() > 120 ? "…\"" : "\"").toString();
    }
}
