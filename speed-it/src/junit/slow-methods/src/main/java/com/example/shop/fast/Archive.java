package com.example.shop.fast;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;

/** Files on disk. */
public class Archive {

    public int countLines(File file) throws IOException {
        int lines = 0;
        try (InputStream in = new BufferedInputStream(new FileInputStream(file))) {
            int b;
            while ((b = in.read()) != -1) {
                if (b == '\n') {
                    lines++;
                }
            }
        }
        return lines;
    }

    public long checksum(String path) throws IOException {
        CRC32 crc = new CRC32();
        byte[] buffer = new byte[8192];
        try (FileInputStream in = new FileInputStream(path)) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                crc.update(buffer, 0, n);
            }
        }
        return crc.getValue();
    }

    /** @return how many bytes were written */
    public int export(File file, String text) throws IOException {
        try (OutputStream out = new BufferedOutputStream(new FileOutputStream(file))) {
            for (int i = 0; i < text.length(); i++) {
                out.write(text.charAt(i));
            }
        }
        return text.length();
    }

    public void pad(File file, int length) throws IOException {
        byte[] padding = new byte[length];
        for (int i = 0; i < length; i++) {
            padding[i] = (byte) (i & 0x7f);
        }
        try (FileOutputStream out = new FileOutputStream(file)) {
            out.write(padding);
        }
    }

    /** How many and which articles are in stock, as the tills read it. */
    public void saveStock(File file, int[] stock) throws IOException {
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(file)));
        try {
            out.writeInt(stock.length);
            for (int each : stock) {
                out.writeShort(each);
            }
        } finally {
            out.close();
        }
    }

    public long countStock(Path file) throws IOException {
        long sum = 0;
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int left = in.readInt(); left > 0; left--) {
                sum += in.readUnsignedShort();
            }
        }
        return sum;
    }
}
