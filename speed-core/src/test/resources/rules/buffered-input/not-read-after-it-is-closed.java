import java.io.*;
import java.nio.file.*;

class Example1 {
    int target(String f) throws IOException {
        int n = 0;
        try (InputStream in = new FileInputStream(f)) {
            while (in.read() > 0) n++;
            in.close();
            n += in.read();
        }
        return n;
    }
}

class Example2 {
    int target(String f) throws IOException {
        int n = 0;
        InputStream in = new FileInputStream(f);
        try {
            while (in.read() > 0) n++;
        } finally {
            in.close();
        }
        return n + in.read();
    }
}
