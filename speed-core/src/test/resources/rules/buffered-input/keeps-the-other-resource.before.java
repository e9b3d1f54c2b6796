import java.nio.file.*;
import java.io.*;
import java.util.*;

class Example {
    String checksum(byte[] content) throws IOException {
        File file = File.createTempFile("golden", ".bin");
        Files.write(file.toPath(), content);
        StringWriter log = new StringWriter();
        int sum = 0;
        int b;
        try (PrintWriter out = new PrintWriter(log);
                InputStream in = new FileInputStream(file)) { // byte by byte
            while ((b = in.read()) != -1) {
                sum = 31 * sum + b;
                out.print(sum % 10);
            }
        }
        file.delete();
        return log + ":" + sum;
    }
}
