package dev.speedopt.proposal.rule.code;

/** The JDK's classes for the bytes of a file, by direction; qualified names. */
public enum FileStream {
    INPUT("java.io.FileInputStream", "java.io.InputStream", "java.io.DataInputStream", "java.io.BufferedInputStream"),
    OUTPUT(
            "java.io.FileOutputStream",
            "java.io.OutputStream",
            "java.io.DataOutputStream",
            "java.io.BufferedOutputStream");

    private final String file;
    private final String general;
    private final String ofData;
    private final String buffer;

    FileStream(String file, String general, String ofData, String buffer) {
        this.file = file;
        this.general = general;
        this.ofData = ofData;
        this.buffer = buffer;
    }

    /** The stream that is opened by a name, and has no buffer. */
    String file() {
        return file;
    }

    /** What all streams of the direction are. */
    public String general() {
        return general;
    }

    /** The stream of numbers and texts around another. */
    String ofData() {
        return ofData;
    }

    String buffer() {
        return buffer;
    }

    /** The method of {@code Files} that opens one. */
    String factory() {
        return this == INPUT ? "newInputStream" : "newOutputStream";
    }
}
