import java.io.*;
import java.util.*;

class Example {
    void target(String f, byte[][] all) throws IOException {
        try (OutputStream out = new FileOutputStream(f)) {
            for (byte[] each : all) out.write(each);
        }
    }
}
