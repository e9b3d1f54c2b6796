import java.nio.file.*;
import java.io.*;
import java.util.*;

class Example {
    String written(int[] values) throws IOException {
        Path file = Files.createTempFile("golden", ".txt");
        write(file.toFile(), values);
        String text = new String(Files.readAllBytes(file), "ISO-8859-1");
        Files.delete(file);
        return text;
    }

    private static void write(File file, int[] values) throws IOException {
        try (OutputStream out = new FileOutputStream(file)) {
            for (int value : values) {
                out.write(100 / value);
                out.write('\n');
            }
        }
    }
}
