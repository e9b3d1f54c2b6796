import java.io.*;
import java.util.*;

class Example {
    void target(String f) throws IOException {
        try (OutputStream out = new FileOutputStream(f)) {
            out.write(1);
        }
    }
}
