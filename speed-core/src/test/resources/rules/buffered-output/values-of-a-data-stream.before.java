import java.io.*;
import java.nio.file.*;

class Example {
    byte[] table(File folder, int[] values, String[] names) throws IOException {
        File file = File.createTempFile("golden", ".bin");
        int size = write(file, values, names);
        byte[] all = Files.readAllBytes(file.toPath());
        file.delete();
        return size == all.length ? all : null;
    }

    byte[] table(int[] values) throws IOException {
        return table(null, values, new String[] {"a", "\u00e4"});
    }

    private static int write(File file, int[] values, String[] names) throws IOException {
        DataOutputStream out = new DataOutputStream(new FileOutputStream(file));
        try {
            out.writeInt(values.length);
            for (int value : values) {
                out.writeInt(value);
                out.writeUTF(names[value & 1]);
            }
            out.flush();
            return out.size();
        } finally {
            out.close();
        }
    }
}
