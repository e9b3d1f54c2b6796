import java.io.*;
import java.nio.file.*;

class Example {
    int zeros(byte[] content) throws IOException {
        Path path = Files.createTempFile("golden", ".bin");
        Files.write(path, content);
        int zeros = 0;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path, StandardOpenOption.READ))) {
            int b;
            while ((b = in.read()) != -1) {
                if (b == 0) zeros++;
            }
        }
        Files.delete(path);
        return zeros;
    }
}
