import java.io.*;
import java.nio.file.*;

class Example {
    String written(byte[] content) throws IOException {
        Path file = Files.createTempFile("golden", ".bin");
        String outcome = "";
        try {
            write(file.toFile(), content);
        } catch (ArithmeticException e) {
            outcome = e.getMessage();
        }
        byte[] all = Files.readAllBytes(file);
        Files.delete(file);
        return outcome + new String(all, "ISO-8859-1");
    }

    static void write(File path, byte[] content) throws IOException {
        FileOutputStream out = new FileOutputStream(path);
        try {
            for (byte b : content) {
                out.write(100 / b);
            }
        } finally {
            out.close();
        }
    }
}
