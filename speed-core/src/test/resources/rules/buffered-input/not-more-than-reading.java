import java.io.*;
import java.util.*;

class Example {
    int target(String f) throws IOException {
        try (InputStream in = new FileInputStream(f)) {
            int n = 0;
            while (in.read() >= 0) n += in.available();
            return n;
        }
    }
}
