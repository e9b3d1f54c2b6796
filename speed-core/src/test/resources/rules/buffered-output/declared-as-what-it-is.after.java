import java.io.*;

class Example {
    long padded(byte[] content) throws IOException {
        File file = File.createTempFile("golden", ".bin");
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(file))) {
            for (int i = 0; i < content.length; i++) {
                out.write(content[i]);
            }
        }
        long length = file.length();
        file.delete();
        return length;
    }
}
