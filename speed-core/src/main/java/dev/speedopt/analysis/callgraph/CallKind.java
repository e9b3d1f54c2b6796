package dev.speedopt.analysis.callgraph;

/** How a method comes to be called. */
public enum CallKind {
    /** By name: static, private, {@code super}, constructors, or a class with no other version of the method. */
    CALL("calls it"),
    /** Through a supertype: which version runs is decided at run time, so this may be one of several. */
    DISPATCH("may call it through a supertype"),
    /** Its body, or a reference to it, is handed on as a function. */
    REFERENCE("hands it on as a function"),
    /** An object with it is made here, and a library may call it: {@code compare}, {@code hashCode}, {@code run}. */
    CALLBACK("makes an object that a library may call it on");

    private final String phrase;

    CallKind(String phrase) {
        this.phrase = phrase;
    }

    /** After the name of the caller. */
    public String phrase() {
        return phrase;
    }
}
