package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.example.shop.Data;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ArchiveTest {
    private final Archive archive = new Archive();

    /** Stays there, as an export that is read again does. */
    private static File file(String name, String text) throws IOException {
        File file = new File("target", name).getAbsoluteFile();
        Files.writeString(file.toPath(), text);
        return file;
    }

    @Test
    void countsLines() throws IOException {
        assertEquals(1000, archive.countLines(file("lines.txt", String.join("\n", Data.words(1001)))));
    }

    @Test
    void checksum() throws IOException {
        String text = String.join(";", Data.words(600));
        java.util.zip.CRC32 crc = new java.util.zip.CRC32();
        crc.update(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        assertEquals(crc.getValue(), archive.checksum(file("cells.txt", text).getPath()));
    }

    @Test
    void exports() throws IOException {
        File file = file("export.txt", "");
        String text = String.join(";", Data.words(300));
        assertEquals(text.length(), archive.export(file, text));
        assertEquals(text, Files.readString(file.toPath()));
    }

    @Test
    void pads() throws IOException {
        File file = file("padding.bin", "");
        archive.pad(file, 2000);
        assertEquals(2000, Files.size(file.toPath()));
    }

    @Test
    void stock() throws IOException {
        int[] stock = new int[900];
        for (int i = 0; i < stock.length; i++) {
            stock[i] = i * 70;
        }
        File file = file("stock.bin", "");
        archive.saveStock(file, stock);
        assertEquals(4 + 2 * 900, Files.size(file.toPath()));
        assertEquals(70L * 900 * 899 / 2, archive.countStock(file.toPath()));
    }
}
