package dev.speedopt.analysis.profile;

/**
 * One frame of a sampled stack.
 *
 * @param className binary name
 * @param methodName as compiled: lambdas are {@code lambda$name$0}
 * @param descriptor of the JVM: {@code (ILjava/lang/String;)V}
 * @param line of the source file; 0 or less when unknown
 */
record StackFrame(String className, String methodName, String descriptor, int line) {}
