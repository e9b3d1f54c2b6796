import java.io.*;
import java.nio.file.*;

class Example {
    void target(File f, byte[] part, int n) throws IOException {
        try (OutputStream out = new FileOutputStream(f)) {
            for (int i = 0; i < n; i++) {
                out.write(i);
                out.write(part, i, -1);
            }
        }
    }
}
