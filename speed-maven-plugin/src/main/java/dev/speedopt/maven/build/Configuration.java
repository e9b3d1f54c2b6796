package dev.speedopt.maven.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.PluginParameterExpressionEvaluator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluationException;
import org.codehaus.plexus.util.xml.Xpp3Dom;
import org.jspecify.annotations.Nullable;

/**
 * A private copy of what a plugin's execution is configured with: user's settings over the plugin's defaults, expressions
 * evaluated on reading, as Maven does it. Changing it changes nothing of the user's.
 */
public final class Configuration {
    private final Xpp3Dom dom;
    private final PluginParameterExpressionEvaluator evaluator;

    private Configuration(Xpp3Dom dom, PluginParameterExpressionEvaluator evaluator) {
        this.dom = dom;
        this.evaluator = evaluator;
    }

    /** Copies the configuration of {@code execution}, as it would be in the module that is current in {@code session}. */
    public static Configuration of(MojoExecution execution, MavenSession session) {
        Xpp3Dom dom = execution.getConfiguration();
        return new Configuration(
                dom == null ? new Xpp3Dom("configuration") : new Xpp3Dom(dom),
                new PluginParameterExpressionEvaluator(session, execution));
    }

    /** Text of a parameter, expressions and default applied; empty when it is not set. */
    public Optional<String> text(String name) {
        return Optional.ofNullable(dom.getChild(name)).flatMap(this::textOf);
    }

    /** Text of a parameter exactly as the POM has it, {@code ${…}} that Maven could not resolve included. */
    public Optional<String> raw(String name) {
        return Optional.ofNullable(dom.getChild(name)).map(Xpp3Dom::getValue);
    }

    public boolean isTrue(String name) {
        return text(name).map(Boolean::parseBoolean).orElse(false);
    }

    /** Children of a parameter that is a list or a map; empty when it is not set. */
    public List<Configuration> children(String name) {
        List<Configuration> children = new ArrayList<>();
        Xpp3Dom parent = dom.getChild(name);
        for (Xpp3Dom child : parent == null ? new Xpp3Dom[0] : parent.getChildren()) {
            children.add(new Configuration(child, evaluator));
        }
        return children;
    }

    /** Name of this element. */
    public String name() {
        return dom.getName();
    }

    /** Text of this element, expressions applied. */
    public Optional<String> text() {
        return textOf(dom);
    }

    public void set(String name, String value) {
        remove(name);
        Xpp3Dom child = new Xpp3Dom(name);
        child.setValue(value);
        dom.addChild(child);
    }

    public void remove(String name) {
        for (int index = dom.getChildCount() - 1; index >= 0; index--) {
            if (dom.getChild(index).getName().equals(name)) {
                dom.removeChild(index);
            }
        }
    }

    /** The copy, for an execution of our own. */
    public Xpp3Dom dom() {
        return dom;
    }

    private Optional<String> textOf(Xpp3Dom element) {
        return evaluated(element.getValue())
                .or(() -> evaluated(element.getAttribute("default-value")))
                .filter(text -> !text.isBlank());
    }

    private Optional<String> evaluated(@Nullable String expression) {
        try {
            return Optional.ofNullable(expression == null ? null : evaluator.evaluate(expression))
                    .map(Object::toString);
        } catch (ExpressionEvaluationException e) {
            return Optional.empty();
        }
    }
}
