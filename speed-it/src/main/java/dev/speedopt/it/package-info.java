/** Runs the real plugin in real Maven on real projects: lays projects out, and judges what became of them. */
@NullMarked
package dev.speedopt.it;

import org.jspecify.annotations.NullMarked;
