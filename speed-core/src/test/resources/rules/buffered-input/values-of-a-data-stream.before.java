import java.io.*;
import java.nio.file.*;

class Example {
    String sum(int[] values, int missing) throws IOException {
        File file = File.createTempFile("golden", ".bin");
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(file)))) {
            out.writeInt(values.length + missing);
            for (int value : values) {
                out.writeInt(value);
                out.writeUTF("v" + value);
            }
        }
        String sum = "";
        try {
            sum = sum(file);
        } catch (EOFException e) {
            sum = "end";
        }
        file.delete();
        return sum;
    }

    private static String sum(File file) throws IOException {
        long sum = 0;
        int length = 0;
        try (DataInputStream in = new DataInputStream(new FileInputStream(file))) {
            int n = in.readInt();
            for (int i = 0; i < n; i++) {
                sum += in.readInt();
                length += in.readUTF().length();
            }
        }
        return sum + " " + length;
    }
}
