package dev.speedopt.workload;

/**
 * One recorded call.
 *
 * @param index in the recording, from 0
 * @param bytes of its receiver and arguments as written: a measure of its input's size
 * @param nanos that it took while it was recorded, cold code and all: says which calls are long, nothing more
 * @param threw whether it ended with an exception
 */
public record RecordedCall(int index, long bytes, long nanos, boolean threw) {}
