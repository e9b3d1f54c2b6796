package dev.speedopt.ci;

import dev.speedopt.project.ProjectException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** A CI system that speed can be set up for. */
public enum CiSystem {
    GITHUB("github.yml", ".github/workflows/speed_optimization.yml"),
    GITLAB("gitlab.yml", ".gitlab/ci/speed_optimization.yml"),
    JENKINS("jenkins.groovy", "jenkins/speed_optimization.jenkinsfile"),
    KUBERNETES("kubernetes.yaml", "kubernetes/speed_optimization.yaml");

    private final String template;
    private final String file;

    CiSystem(String template, String file) {
        this.template = template;
        this.file = file;
    }

    /**
     * @param text names separated by commas; empty for none
     * @throws ProjectException with every name that is none, and those that there are
     */
    public static List<CiSystem> parse(String text) {
        List<CiSystem> systems = new ArrayList<>();
        List<String> unknown = new ArrayList<>();
        for (String name : text.split(",", -1)) {
            String key = name.strip().toUpperCase(Locale.ROOT);
            if (Arrays.stream(values()).anyMatch(each -> each.name().equals(key))) {
                systems.add(valueOf(key));
            } else if (!key.isEmpty()) {
                unknown.add(name.strip());
            }
        }
        if (!unknown.isEmpty()) {
            throw new ProjectException("speed.ci names " + String.join(", ", unknown) + "; there is "
                    + Arrays.stream(values())
                            .map(each -> each.name().toLowerCase(Locale.ROOT))
                            .collect(Collectors.joining(", "))
                    + ".");
        }
        return systems.stream().distinct().toList();
    }

    /** Where its file belongs, from the top of the repository. */
    public String file() {
        return file;
    }

    String template() {
        return template;
    }
}
