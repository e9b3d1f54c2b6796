package dev.speedopt.probe.guard;

import dev.speedopt.probe.UserClasses;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Loads the user's classes and their dependencies, and sees nothing of ours but this package. */
public final class UserLoader extends URLClassLoader {
    private static final String ROOM = UserLoader.class.getPackageName() + ".";

    private final Weaver weaver;
    private final Dictionary dictionary;
    private final Set<String> own = Collections.synchronizedSet(new TreeSet<>());
    private volatile boolean gap;

    private UserLoader(URL[] urls, boolean edges, boolean movedClock, boolean pauses) {
        super("user", urls, ClassLoader.getPlatformClassLoader());
        this.dictionary = new Dictionary();
        this.weaver = new Weaver(edges, movedClock, pauses, dictionary);
    }

    /** @param movedClock whether the time of day is another */
    public static UserLoader of(String classPath, boolean movedClock) throws MalformedURLException {
        return new UserLoader(UserClasses.urls(classPath), false, movedClock, false);
    }

    /** Counts edges. */
    public static UserLoader counting(String classPath) throws MalformedURLException {
        return new UserLoader(UserClasses.urls(classPath), true, false, false);
    }

    /** Lets threads pause where others may come between. */
    public static UserLoader pausing(String classPath) throws MalformedURLException {
        return new UserLoader(UserClasses.urls(classPath), false, false, true);
    }

    public Dictionary dictionary() {
        return dictionary;
    }

    /** Names of the project's own classes that were loaded. */
    public List<String> own() {
        synchronized (own) {
            return new ArrayList<>(own);
        }
    }

    /** Whether some class could not be woven, so that the fence has a gap. */
    public boolean gap() {
        return gap;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(ROOM)
                ? Class.forName(name, false, UserLoader.class.getClassLoader())
                : super.loadClass(name, resolve);
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        String path = name.replace('.', '/') + ".class";
        URL url = findResource(path);
        if (url == null) {
            throw new ClassNotFoundException(name);
        }
        try (InputStream in = url.openStream()) {
            byte[] bytes = in.readAllBytes();
            boolean inFolder = url.getProtocol().equals("file");
            if (inFolder) {
                own.add(name);
            }
            byte[] woven = woven(bytes, inFolder);
            int dot = name.lastIndexOf('.');
            if (dot > 0 && getDefinedPackage(name.substring(0, dot)) == null) {
                definePackage(name.substring(0, dot), null, null, null, null, null, null, null);
            }
            return defineClass(name, woven, 0, woven.length, new CodeSource(place(url, path), (Certificate[]) null));
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    private byte[] woven(byte[] bytes, boolean inFolder) {
        try {
            return weaver.weave(bytes, inFolder);
        } catch (RuntimeException e) {
            // Too large with what is woven in, or newer than our ASM: it runs as it is.
            gap = true;
            return bytes;
        }
    }

    @SuppressWarnings("deprecation")
    private static URL place(URL url, String path) throws MalformedURLException {
        String text = url.toString();
        String root = text.substring(0, text.length() - path.length());
        return new URL(root.startsWith("jar:") ? root.substring(4, root.length() - 2) : root);
    }
}
