import java.io.*;
import java.nio.file.*;

class Example1 {
    void target(File f, int n) throws IOException {
        try (OutputStream out = new FileOutputStream(f)) {
            for (int i = 0; i < n; i++) out.write(i);
            out.close();
            out.write(0);
        }
    }
}

class Example2 {
    void target(File f, int n) throws IOException {
        OutputStream out = new FileOutputStream(f);
        try {
            for (int i = 0; i < n; i++) out.write(i);
        } finally {
            out.close();
        }
        out.write(0);
    }
}
