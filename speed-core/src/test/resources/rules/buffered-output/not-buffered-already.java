import java.io.*;
import java.nio.file.*;

class Example1 {
    void target(Path f, int n) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(f))) {
            for (int i = 0; i < n; i++) out.write(i);
        }
    }
}

class Example2 {
    void target(File f, int n) throws IOException {
        try (Writer out = new OutputStreamWriter(new FileOutputStream(f), "UTF-8")) {
            for (int i = 0; i < n; i++) out.write(i);
        }
    }
}

class Example3 {
    void target(File f, int n) throws IOException {
        try (FileWriter out = new FileWriter(f)) {
            for (int i = 0; i < n; i++) out.write(i);
        }
    }
}
