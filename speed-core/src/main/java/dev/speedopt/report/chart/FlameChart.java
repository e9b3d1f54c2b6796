package dev.speedopt.report.chart;

import static dev.speedopt.report.chart.Scale.number;

import dev.speedopt.evidence.FlameGraphs.Flame;
import dev.speedopt.evidence.FlameGraphs.Stack;
import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.VisibleText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Sampled stacks, the target at the bottom and what it calls on top: as wide as its share of the samples. A picture and nothing else, so that it
 * is in every format: names in full are the boxes' titles, and what took most is in the description.
 */
final class FlameChart {
    private static final int ROW = 17;
    private static final int MOST_ROWS = 18;
    private static final double LETTER = 5.6;
    /** Narrower boxes cannot be seen. */
    private static final double LEAST_WIDTH = 0.7;

    private static final int MOST_NAMED = 3;

    private final Flame flame;
    private final Node root;
    private final int rows;
    private final Markup out = new Markup();

    private FlameChart(Flame flame) {
        this.flame = flame;
        this.root = tree(flame);
        this.rows = Math.min(MOST_ROWS, root.height());
    }

    /** @param version {@code original} or {@code optimised} */
    static @Nullable Chart draw(String id, String version, @Nullable Flame flame) {
        if (flame == null || flame.samples() < 1 || flame.stacks().isEmpty()) {
            return null;
        }
        FlameChart chart = new FlameChart(flame);
        chart.box(chart.root, 0, 0);
        chart.key();
        return new Chart(
                id,
                "Where the time goes, " + version,
                "Flame graph of " + flame.samples() + " samples. On top of the stack: " + chart.hottest() + ".",
                chart.rows * ROW + 40,
                chart.out);
    }

    private static Node tree(Flame flame) {
        Node all = new Node("");
        for (Stack stack : flame.stacks()) {
            Node at = all;
            for (String frame : stack.frames()) {
                at = at.children.computeIfAbsent(VisibleText.line(frame), Node::new);
                at.samples += stack.samples();
            }
            at.own += stack.samples();
        }
        return all.children.values().stream()
                .max(Comparator.comparingInt(node -> node.samples))
                .orElse(all);
    }

    private void box(Node node, double left, int level) {
        double width = Chart.WIDTH * (double) node.samples / Math.max(1, root.samples);
        if (width < LEAST_WIDTH || level >= rows) {
            return;
        }
        int y = (rows - 1 - level) * ROW;
        out.open("g");
        out.leaf("title", node.name + ": " + share(node.samples));
        out.empty(
                "rect",
                "class",
                "speed-flame " + kind(node.name),
                "x",
                number(left),
                "y",
                String.valueOf(y),
                "width",
                number(Math.max(0.4, width - 0.6)),
                "height",
                String.valueOf(ROW - 1),
                "rx",
                "1.5");
        String label = label(node.name, width);
        if (!label.isEmpty()) {
            out.leaf("text", label, "class", "speed-flame-name", "x", number(left + 3), "y", String.valueOf(y + 12));
        }
        out.close();
        double at = left;
        for (Node child : node.children.values()) {
            box(child, at, level + 1);
            at += Chart.WIDTH * (double) child.samples / Math.max(1, root.samples);
        }
    }

    private void key() {
        int y = rows * ROW + 14;
        key("speed-flame-own", "this class", 0, y);
        key("speed-flame-other", "other code", 86, y);
        key("speed-flame-jdk", "JDK", 178, y);
        out.leaf(
                "text",
                flame.samples() + " samples, 100% wide",
                "class",
                "speed-muted",
                "x",
                "0",
                "y",
                String.valueOf(y + 20));
    }

    private void key(String kind, String words, int x, int y) {
        out.empty(
                "rect",
                "class",
                "speed-flame " + kind,
                "x",
                String.valueOf(x),
                "y",
                String.valueOf(y - 9),
                "width",
                "11",
                "height",
                "11",
                "rx",
                "1.5");
        out.leaf("text", words, "class", "speed-muted", "x", String.valueOf(x + 16), "y", String.valueOf(y));
    }

    /** What ran itself most often, whoever called it. */
    private String hottest() {
        Map<String, Integer> own = new TreeMap<>();
        root.count(own);
        List<String> named = new ArrayList<>();
        own.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .limit(MOST_NAMED)
                .forEach(entry -> named.add(brief(entry.getKey()) + " " + share(entry.getValue())));
        return String.join(", ", named);
    }

    /** Rounded down, as all gains are. */
    private String share(int samples) {
        int percent = 100 * samples / Math.max(1, root.samples);
        return percent == 0 ? "less than 1%" : percent + "%";
    }

    private String kind(String frame) {
        if (owner(frame).equals(owner(root.name))) {
            return "speed-flame-own";
        }
        return frame.matches("(java|javax|jdk|sun|com\\.sun)\\..*") ? "speed-flame-jdk" : "speed-flame-other";
    }

    /** The top-level class. */
    private static String owner(String frame) {
        int method = frame.lastIndexOf('.');
        String type = method < 0 ? frame : frame.substring(0, method);
        int nested = type.indexOf('$');
        return nested < 0 ? type : type.substring(0, nested);
    }

    /** {@code Class.method}, without the package. */
    private static String brief(String frame) {
        int method = frame.lastIndexOf('.');
        return method < 0 ? frame : frame.substring(frame.lastIndexOf('.', method - 1) + 1);
    }

    /** As much as there is room for; the method rather than the class. */
    private static String label(String frame, double width) {
        int letters = (int) ((width - 6) / LETTER);
        String brief = brief(frame);
        if (brief.length() <= letters) {
            return brief;
        }
        String method = brief.substring(brief.lastIndexOf('.') + 1);
        if (method.length() <= letters) {
            return method;
        }
        return letters < 4 ? "" : method.substring(0, letters - 1) + "…";
    }

    /** A frame and what it calls, by name. */
    private static final class Node {
        private final String name;
        private final Map<String, Node> children = new TreeMap<>();
        private int samples;
        private int own;

        Node(String name) {
            this.name = name;
        }

        int height() {
            return 1 + children.values().stream().mapToInt(Node::height).max().orElse(0);
        }

        void count(Map<String, Integer> counts) {
            if (own > 0) {
                counts.merge(name, own, Integer::sum);
            }
            children.values().forEach(child -> child.count(counts));
        }
    }
}
