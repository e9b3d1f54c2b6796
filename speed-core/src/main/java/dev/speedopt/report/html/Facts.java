package dev.speedopt.report.html;

import dev.speedopt.report.text.Markup;
import java.util.List;

/** Small building blocks that all fragments share. */
public final class Facts {
    /** What is longer stands on a line of its own. */
    private static final int LONG = 130;

    private Facts() {}

    /** Names and values side by side. */
    public static Markup list(List<Fact> facts) {
        Markup out = new Markup().open("dl", "class", "speed-facts");
        for (Fact fact : facts) {
            out.open("div", "class", fact.value().toString().length() > LONG ? "speed-long" : "speed-short")
                    .leaf("dt", fact.name())
                    .open("dd")
                    .add(fact.value())
                    .close()
                    .close();
        }
        return out.close();
    }

    public static Fact fact(String name, String value) {
        return new Fact(name, new Markup().text(value));
    }

    public static Fact code(String name, String value) {
        return new Fact(name, name(value));
    }

    /** A name of code, that may break before a method's name and after the parts of a path. */
    public static Markup name(String name) {
        Markup out = new Markup().open("code");
        int from = 0;
        for (int i = 1; i < name.length(); i++) {
            if (name.charAt(i) == '#' || "./(,".indexOf(name.charAt(i - 1)) >= 0) {
                out.text(name.substring(from, i)).empty("wbr");
                from = i;
            }
        }
        return out.text(name.substring(from)).close();
    }

    /** Text of several lines as it is. */
    public static Markup block(String text, String label) {
        return new Markup()
                .open("pre", "tabindex", "0", "role", "region", "aria-label", label)
                .leaf("code", text)
                .close();
    }

    public static Markup items(List<String> sentences) {
        Markup out = new Markup().open("ul");
        sentences.forEach(sentence -> out.leaf("li", sentence));
        return out.close();
    }

    /**
     * A name with its value.
     *
     * @param name ours
     * @param value escaped
     */
    public record Fact(String name, Markup value) {}
}
