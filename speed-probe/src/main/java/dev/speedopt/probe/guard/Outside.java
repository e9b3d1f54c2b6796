package dev.speedopt.probe.guard;

import java.util.regex.Pattern;

/** Which members of the JDK lead out of the heap. */
final class Outside {
    private static final Pattern TYPES = Pattern.compile("java/io/(File.*|RandomAccessFile|Console)"
            + "|java/nio/file/(Files|FileSystems?|spi/.*)|java/nio/channels/.*"
            + "|java/net/(?!URI|URLEncoder|URLDecoder|IDN|MalformedURLException|UnknownHostException).*"
            + "|javax/(net|sql|naming|management|tools|script|print|imageio)/.*|java/(sql|rmi|awt|util/prefs)/.*"
            + "|java/lang/(ProcessBuilder|Process|ProcessHandle|ClassLoader|Shutdown)|java/lang/foreign/.*"
            + "|java/util/(Timer|zip/ZipFile|jar/JarFile|ServiceLoader)|sun/.*|jdk/internal/.*");
    private static final Pattern FILE_NAMES = Pattern.compile(
            "java/io/File"
                    + "\\.(<init>|getName|getPath|getParent|getParentFile|toString|equals|hashCode|compareTo|toPath|isAbsolute)");
    private static final Pattern MEMBERS = Pattern.compile(
            "java/lang/System\\.(exit|load.*|setProperty|setProperties|clearProperty|setOut|setErr|setIn|setSecurityManager|gc)"
                    + "|java/lang/Runtime\\.(exec|exit|halt|load.*|addShutdownHook|gc)"
                    + "|java/lang/Thread\\.(sleep|start|join|stop|suspend)|java/lang/Object\\.wait"
                    + "|java/util/concurrent/TimeUnit\\.sleep|java/util/concurrent/locks/LockSupport\\..*"
                    + "|java/util/concurrent/\\w*(Latch|Barrier|Phaser|Semaphore|Future)\\.(await|acquire|get|join).*"
                    + "|java/util/(Locale|TimeZone)\\.setDefault|java/lang/Class\\.forName"
                    + "|java/nio/file/Path\\.(toRealPath|register)|java/net/URL\\.(open.*|getContent)");

    private Outside() {}

    static boolean is(String owner, String name, String descriptor) {
        String member = owner + "." + name;
        if (owner.startsWith("java/io/Print")
                || owner.equals("java/util/Scanner")
                || owner.equals("java/util/Formatter")) {
            return name.equals("<init>")
                    && (descriptor.startsWith("(Ljava/io/File;")
                            || descriptor.startsWith("(Ljava/nio/file/Path;")
                            || (descriptor.startsWith("(Ljava/lang/String;") && !owner.equals("java/util/Scanner")));
        }
        return (TYPES.matcher(owner).matches() && !FILE_NAMES.matcher(member).matches())
                || MEMBERS.matcher(member).matches();
    }
}
