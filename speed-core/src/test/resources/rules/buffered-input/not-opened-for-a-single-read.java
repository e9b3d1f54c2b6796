import java.io.*;
import java.nio.file.*;

class Example {
    int target(String[] files) throws IOException {
        int n = 0;
        for (String f : files) {
            try (InputStream in = new FileInputStream(f)) {
                n += in.read();
            }
        }
        return n;
    }
}
