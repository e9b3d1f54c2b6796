import java.io.*;
import java.nio.file.*;

class Example1 {
    int target(String f, boolean keep) throws IOException {
        int n = 0;
        InputStream in = new FileInputStream(f);
        try {
            while (in.read() > 0) n++;
        } finally {
            if (!keep) in.close();
        }
        return n;
    }
}

class Example2 {
    int target(String f, int n) throws IOException {
        InputStream in = new FileInputStream(f);
        n++;
        try {
            while (in.read() > 0) n++;
        } finally {
            in.close();
        }
        return n;
    }
}
