package dev.speedopt.probe.describe;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An expression together with a way to carry it out here and now, so that nothing is said that was not tried.
 *
 * @param expression to be printed
 * @param making the object
 */
record Plan(Expression expression, Making making) {
    /** Carries a plan out. */
    interface Making {
        /** @param locals made so far, by number */
        @Nullable
        Object make(Map<Integer, Object> locals) throws Throwable;
    }

    static Plan of(Expression expression, @Nullable Object value) {
        return new Plan(expression, locals -> value);
    }

    static List<Expression> expressions(List<Plan> plans) {
        return plans.stream().map(Plan::expression).toList();
    }

    static @Nullable Object[] make(List<Plan> plans, Map<Integer, Object> locals) throws Throwable {
        List<@Nullable Object> made = new ArrayList<>();
        for (Plan plan : plans) {
            made.add(plan.making.make(locals));
        }
        return made.toArray();
    }
}
