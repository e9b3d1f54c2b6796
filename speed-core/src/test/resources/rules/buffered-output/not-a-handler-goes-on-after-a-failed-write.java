import java.io.*;
import java.nio.file.*;

class Example {
    int target(File f, int n) throws IOException {
        int failed = 0;
        try (OutputStream out = new FileOutputStream(f)) {
            for (int i = 0; i < n; i++) {
                try {
                    out.write(i);
                } catch (IllegalStateException | IOException e) {
                    failed++;
                }
            }
        }
        return failed;
    }
}
