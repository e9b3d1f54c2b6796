package dev.speedopt.proposal.rule;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeySetThenGetTest {
    private final RuleTester rule = new RuleTester(new KeySetThenGet());

    @Test
    void iterates_over_entries() {
        rule.rewrite("""
                int target(Map<String, Integer> counts) {
                    int n = 0;
                    for (final String key : counts.keySet()) { // all
                        if (!key.isEmpty()) {
                            n += counts.get(key) * counts.get(key);
                        }
                    }
                    return n;
                }
                """, """
                int target(Map<String, Integer> counts) {
                    int n = 0;
                    for (Map.Entry<String, Integer> entry : counts.entrySet()) { // all
                        final String key = entry.getKey();
                        if (!key.isEmpty()) {
                            n += entry.getValue() * entry.getValue();
                        }
                    }
                    return n;
                }
                """);
    }

    @Test
    void drops_a_key_that_only_finds_the_value() {
        rule.rewrite("""
                private final TreeMap<String, List<int[]>> all = new TreeMap<>();
                int target() {
                    int n = 0;
                    for (String key : this.all.keySet()) {
                        n += this.all.get(key).size();
                    }
                    return n;
                }
                """, """
                private final TreeMap<String, List<int[]>> all = new TreeMap<>();
                int target() {
                    int n = 0;
                    for (Map.Entry<String, List<int[]>> entry : this.all.entrySet()) {
                        n += entry.getValue().size();
                    }
                    return n;
                }
                """);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // the map changes
                "void target(Map<String, String> m) { for (String k : m.keySet()) { m.put(k, m.get(k) + 1); } }",
                "void run() {} Map<String, String> m; void target() { for (String k : m.keySet()) { run(); m.get(k).length(); } }",
                // the key changes
                "int target(Map<String, String> m) { int n = 0; for (String k : m.keySet()) { k = k + 1; n += m.get(k).length(); } return n; }",
                // get has side effects, or may see something newer
                "int target(WeakHashMap<String, String> m) { int n = 0; for (String k : m.keySet()) { n += m.get(k).length(); } return n; }",
                "int target(java.util.concurrent.ConcurrentMap<String, String> m) { int n = 0; for (String k : m.keySet()) { n += m.get(k).length(); } return n; }",
                // runs later
                "void target(Map<String, String> m, List<Supplier<String>> l) { for (String k : m.keySet()) { l.add(() -> m.get(k)); } }",
                // another map, another key
                "int target(Map<String, String> m, Map<String, String> o) { int n = 0; for (String k : m.keySet()) { n += o.get(k).length(); } return n; }",
                "int target(Map<String, String> m, String o) { int n = 0; for (String k : m.keySet()) { n += m.get(o).length(); } return n; }",
                // no types to write down
                "int target(Map<?, String> m) { int n = 0; for (Object k : m.keySet()) { n += m.get(k).length(); } return n; }"
            })
    void leaves_alone(String member) {
        rule.leavesAlone(member);
    }
}
