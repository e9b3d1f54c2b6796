import java.io.*;

class Example {
    long sum(String path) throws IOException {
        long sum = 0;
        try (FileInputStream in = new FileInputStream(path)) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                sum += b;
            }
        }
        return sum;
    }
}
