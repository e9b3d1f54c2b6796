import java.io.*;
import java.nio.file.*;

class Example {
    int checksum(byte[] content) throws IOException {
        Path file = Files.createTempFile("golden", ".bin");
        Files.write(file, content);
        int sum = sum(file.toString()) + 7 * bytes(file.toFile());
        Files.delete(file);
        return sum;
    }

    static int sum(String path) throws IOException {
        InputStream in = new BufferedInputStream(new FileInputStream(path));
        try {
            int sum = 0;
            int b;
            while ((b = in.read()) >= 0) sum = sum * 31 + b;
            return sum;
        } finally {
            in.close();
        }
    }

    static int bytes(File file) throws IOException {
        int count = 0;
        final InputStream in = new BufferedInputStream(new FileInputStream(file));
        try {
            for (int b = in.read(); b != -1; b = in.read()) {
                count += 100 / b;
            }
            in.close();
        } catch (ArithmeticException e) {
            count = -1;
        } finally {
            in.close();
        }
        return count;
    }
}
