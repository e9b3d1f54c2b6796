import java.io.*;
import java.util.*;

class Example {
    void look() {}
    void target(String f, int n) throws IOException {
        try (OutputStream out = new FileOutputStream(f)) {
            for (int i = 0; i < n; i++) {
                out.write(i);
                look();
            }
        }
    }
}
