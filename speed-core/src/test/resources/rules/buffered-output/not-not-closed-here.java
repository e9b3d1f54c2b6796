import java.io.*;
import java.util.*;

class Example {
    void target(String f, int n) throws IOException {
        OutputStream out = new FileOutputStream(f);
        for (int i = 0; i < n; i++) out.write(i);
    }
}
