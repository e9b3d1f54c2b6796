import java.io.*;
import java.util.*;

class Example {
    int target(String f) throws IOException {
        try (InputStream in = new FileInputStream(f)) {
            byte[] b = new byte[100];
            int n = 0;
            while (in.read(b) > 0) n++;
            return n;
        }
    }
}
