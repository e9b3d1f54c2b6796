import java.io.*;
import java.nio.file.*;

import java.util.zip.*;

class Example1 {
    int target(String f) throws IOException {
        int n = 0;
        try (InputStream in = new GZIPInputStream(new FileInputStream(f))) {
            while (in.read() > 0) n++;
        }
        return n;
    }
}

class Example2 {
    int target(String f) throws IOException {
        int n = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(new FileInputStream(f)))) {
            while (in.readByte() > 0) n++;
        }
        return n;
    }
}

class Example3 {
    int target(String f) throws IOException {
        int n = 0;
        try (Reader in = new InputStreamReader(new FileInputStream(f))) {
            while (in.read() > 0) n++;
        }
        return n;
    }
}
