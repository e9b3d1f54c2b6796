package dev.speedopt.maven.surefire;

import dev.speedopt.maven.build.ReactorModule;
import dev.speedopt.project.ProjectException;
import java.util.Optional;
import org.apache.maven.model.InputLocation;
import org.apache.maven.model.InputSource;
import org.apache.maven.model.Plugin;
import org.apache.maven.plugin.BuildPluginManager;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.codehaus.plexus.configuration.PlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3Dom;

/**
 * Which Surefire runs. Maven 3.8 brings 2.12.4 to a project that names no version, and that one runs no JUnit 5 test and
 * calls it a success: in its place comes the version that Maven 3.9 brings. A version that the user chose stays.
 */
final class SurefireVersion {
    static final String MODERN = "3.5.4";

    private final BuildPluginManager plugins;

    SurefireVersion(BuildPluginManager plugins) {
        this.plugins = plugins;
    }

    /** Whether Maven chose this version itself and it is too old for today's tests. */
    static boolean isOldDefault(MojoExecution execution) {
        return execution.getVersion().startsWith("2.") && !chosenByUser(execution.getPlugin());
    }

    private static boolean chosenByUser(Plugin plugin) {
        return Optional.ofNullable(plugin.getLocation("version"))
                .map(InputLocation::getSource)
                .map(InputSource::getModelId)
                .map(model -> !model.contains("lifecycle-bindings"))
                .orElse(false);
    }

    /** The same execution, with what the user configured, of the modern version. */
    MojoExecution modernised(MojoExecution old, ReactorModule module) {
        Plugin plugin = old.getPlugin().clone();
        plugin.setVersion(MODERN);
        MojoDescriptor descriptor = descriptor(plugin, module);
        MojoExecution execution = new MojoExecution(descriptor, old.getExecutionId(), old.getSource());
        Xpp3Dom settings = dom(descriptor.getMojoConfiguration());
        Xpp3Dom users = (Xpp3Dom) plugin.getConfiguration();
        execution.setConfiguration(users == null ? settings : Xpp3Dom.mergeXpp3Dom(new Xpp3Dom(users), settings));
        return execution;
    }

    private MojoDescriptor descriptor(Plugin plugin, ReactorModule module) {
        try {
            return plugins.getMojoDescriptor(
                    plugin,
                    "test",
                    module.project().getRemotePluginRepositories(),
                    module.session().getRepositorySession());
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ProjectException(
                    "The build names no version of maven-surefire-plugin, and " + MODERN + " cannot be fetched: "
                            + e.getMessage() + ". Pin maven-surefire-plugin " + MODERN + " or newer in the POM.",
                    e);
        }
    }

    private static Xpp3Dom dom(PlexusConfiguration from) {
        Xpp3Dom to = new Xpp3Dom(from.getName());
        to.setValue(from.getValue(null));
        for (String name : from.getAttributeNames()) {
            to.setAttribute(name, from.getAttribute(name));
        }
        for (PlexusConfiguration child : from.getChildren()) {
            to.addChild(dom(child));
        }
        return to;
    }
}
