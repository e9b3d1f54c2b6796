package dev.speedopt.target;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Several selectors in one text, separated by commas: {@code a.B#one(int,String),a.B#two,c.**}. */
public record TargetList(List<TargetSelector> selectors) {
    public TargetList {
        selectors = List.copyOf(selectors);
    }

    /**
     * @param text empty for everything
     * @throws dev.speedopt.project.ProjectException when one of them is no selector
     */
    public static TargetList parse(String text) {
        List<TargetSelector> selectors = new ArrayList<>();
        for (String each : split(text)) {
            if (!each.isBlank()) {
                selectors.add(TargetSelector.parse(each));
            }
        }
        return new TargetList(selectors.isEmpty() ? List.of(TargetSelector.parse("")) : selectors);
    }

    /** One text that means exactly these methods. */
    public static String of(List<Target> targets) {
        return targets.stream().map(target -> target.id().toString()).collect(Collectors.joining(","));
    }

    /** Parts between commas that are not inside parentheses. */
    public static List<String> split(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                parts.add(text.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(text.substring(start).strip());
        return parts;
    }

    /** Whether one of them means this method. */
    public boolean matches(MethodId id) {
        return selectors.stream().anyMatch(selector -> selector.matches(id));
    }

    /**
     * What they mean, each method once.
     *
     * @throws dev.speedopt.project.ProjectException when one of them means nothing
     */
    public List<Target> require(SourceTree sources) {
        Map<MethodId, Target> found = new LinkedHashMap<>();
        selectors.forEach(
                selector -> sources.require(selector).forEach(target -> found.putIfAbsent(target.id(), target)));
        return List.copyOf(found.values());
    }
}
