import java.io.*;

class Example {
    long sum(String path) throws IOException {
        long sum = 0;
        try (InputStream in = new BufferedInputStream(new FileInputStream(path))) {
            for (int b = in.read(); b >= 0; b = in.read()) {
                sum += b;
            }
        }
        return sum;
    }
}
