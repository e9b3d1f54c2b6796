package dev.speedopt.project;

import java.nio.file.Path;
import java.util.List;

/** Port: libraries that speed needs only now and then, fetched the way the build fetches its own, when they are asked for. */
public interface Libraries {
    /**
     * @param coordinates {@code groupId:artifactId:version}
     * @return the jars and what they need at run time, each once
     * @throws ProjectException when one of them is not to be had, with the reason
     */
    List<Path> resolve(List<String> coordinates);

    /** Nothing is to be had. */
    static Libraries none() {
        return coordinates -> {
            throw new ProjectException(String.join(", ", coordinates) + " cannot be fetched: there is nobody to ask");
        };
    }
}
