import java.io.*;
import java.nio.file.*;

class Example1 {
    int target(File f, int n) throws IOException {
        int sum = 0;
        try (OutputStream out = new FileOutputStream(f); InputStream in = new FileInputStream(f)) {
            for (int i = 0; i < n; i++) {
                out.write(i);
                sum += in.read();
            }
        }
        return sum;
    }
}

class Example2 {
    int target(File f, int n) throws IOException {
        int sum = 0;
        try (OutputStream out = new FileOutputStream(f)) {
            for (int i = 0; i < n; i++) {
                out.write(i);
                sum += new FileInputStream(f).read();
            }
        }
        return sum;
    }
}

class Example3 {
    static class Watch implements Closeable {
        final File file;
        Watch(File file) { this.file = file; }
        public void close() { System.out.println(file.length()); }
    }

    void target(File f, int n) throws IOException {
        try (OutputStream out = new FileOutputStream(f); Watch watch = new Watch(f)) {
            for (int i = 0; i < n; i++) out.write(i);
        }
    }
}
