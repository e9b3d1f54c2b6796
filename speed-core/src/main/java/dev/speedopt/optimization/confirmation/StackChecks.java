package dev.speedopt.optimization.confirmation;

import dev.speedopt.evidence.Measurement;
import dev.speedopt.evidence.RungResult;
import dev.speedopt.optimization.run.Change;
import dev.speedopt.optimization.run.Stack;
import java.util.List;

/** What accepted changes are asked once more, when all of them lie on top of each other. */
interface StackChecks {
    /** The whole suite against the stack. */
    RungResult suite(Stack stack);

    /** Whether one of them still behaves as the base does, all others around it. */
    RungResult behaves(Stack stack, Change change);

    /** Fresh pairs of forks: the base against the stack. */
    Measurement faster(Stack stack, Change change);

    /** Test classes that reach a change's target; empty where that is not known. */
    List<String> reaching(Change change);
}
