import java.io.*;
import java.util.*;

class Example {
    void take(InputStream in) {}
    void target(String f) throws IOException {
        try (InputStream in = new FileInputStream(f)) {
            while (in.read() > 0) take(in);
        }
    }
}
