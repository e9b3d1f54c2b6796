import java.io.*;
import java.nio.file.*;

class Example {
    int target(File f) throws IOException {
        int n = 0;
        try (RandomAccessFile file = new RandomAccessFile(f, "rw"); InputStream in = new FileInputStream(f)) {
            for (int b = in.read(); b > 0; b = in.read()) {
                file.seek(b);
                file.write(n++);
            }
        }
        return n;
    }
}
