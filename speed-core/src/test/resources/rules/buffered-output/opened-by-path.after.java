import java.io.*;
import java.nio.file.*;

class Example {
    byte[] shifted(int[] data) throws IOException {
        Path path = Files.createTempFile("golden", ".bin");
        write(path, data);
        byte[] all = Files.readAllBytes(path);
        Files.delete(path);
        return all;
    }

    static void write(Path path, int[] data) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path))) {
            for (int d : data) out.write(d);
        }
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(path, StandardOpenOption.APPEND))) {
            for (int d : data) {
                try {
                    out.write(100 / d);
                } catch (ArithmeticException e) {
                    out.write('?');
                }
            }
        }
    }
}
