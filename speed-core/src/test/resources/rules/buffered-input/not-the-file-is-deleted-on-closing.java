import java.io.*;
import java.nio.file.*;

class Example {
    int target(Path f) throws IOException {
        int n = 0;
        try (InputStream in = Files.newInputStream(f, StandardOpenOption.DELETE_ON_CLOSE)) {
            while (in.read() > 0) n++;
        }
        return n;
    }
}
