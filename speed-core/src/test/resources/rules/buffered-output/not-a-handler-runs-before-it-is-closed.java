import java.io.*;
import java.nio.file.*;

class Example {
    boolean target(File f, int n) throws IOException {
        OutputStream out = new FileOutputStream(f);
        try {
            for (int i = 0; i < n; i++) out.write(100 / i);
        } catch (ArithmeticException e) {
            return f.length() > 3;
        } finally {
            out.close();
        }
        return true;
    }
}
