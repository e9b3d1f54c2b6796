import java.nio.file.*;
import java.io.*;
import java.util.*;

class Example {
    byte[] copied(byte[] content) throws IOException {
        File to = File.createTempFile("golden", ".bin");
        try (InputStream in = new ByteArrayInputStream(content);
                OutputStream out = new BufferedOutputStream(new FileOutputStream(to, true))) {
            int b;
            while ((b = in.read()) >= 0) {
                out.write(b);
            }
        }
        byte[] all = Files.readAllBytes(to.toPath());
        to.delete();
        return all;
    }
}
