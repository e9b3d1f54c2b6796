import java.io.*;
import java.nio.file.*;

class Example1 {
    void target(Path f, int n) throws IOException {
        try (OutputStream out = Files.newOutputStream(f, StandardOpenOption.WRITE, StandardOpenOption.SYNC)) {
            for (int i = 0; i < n; i++) out.write(i);
        }
    }
}

class Example2 {
    void target(Path f, int n, OpenOption option) throws IOException {
        try (OutputStream out = Files.newOutputStream(f, option)) {
            for (int i = 0; i < n; i++) out.write(i);
        }
    }
}
