import java.io.*;
import java.util.*;

class Example {
    int target(String f) throws IOException {
        try (InputStream in = new FileInputStream(f)) {
            return in.read();
        }
    }
}
