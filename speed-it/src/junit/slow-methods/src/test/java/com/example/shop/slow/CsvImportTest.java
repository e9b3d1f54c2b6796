package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvImportTest {
    private final CsvImport csv = new CsvImport(';');

    @Test
    void quantities() {
        assertEquals(12, csv.quantity("12"));
        assertEquals(-3, csv.quantity("-3"));
        assertEquals(-1, csv.quantity(""));
        for (String note : Data.words(60)) {
            assertEquals(-1, csv.quantity(note));
        }
    }

    @Test
    void totalLeavesNotesOut() {
        List<String> cells = new ArrayList<>(Data.words(100));
        for (int i = 0; i < 200; i++) {
            cells.add(String.valueOf(i));
        }
        assertEquals(19_900, csv.total(cells));
    }

    @Test
    void wholeNumbers() {
        assertTrue(CsvImport.isWhole("4711"));
        assertFalse(CsvImport.isWhole("47.11"));
        assertFalse(CsvImport.isWhole(null));
        for (String word : Data.words(40)) {
            assertFalse(CsvImport.isWhole(word));
        }
    }

    @Test
    void cellsOfALine() {
        assertEquals(120, csv.countCells(String.join(";", Data.words(120))));
        assertEquals(1, csv.countCells(""));
    }

    @Test
    void positionsOfColumns() {
        List<String> header = Data.emails(0, 200);
        String[] wanted = Data.emails(100, 220).toArray(new String[0]);
        int[] positions = csv.positions(header, wanted);
        assertEquals(100, positions[0]);
        assertEquals(-1, positions[119]);
    }

    @Test
    void priorities() {
        assertEquals(40_470, csv.priorities(Data.emails(0, 300), Data.emails(0, 285)));
    }

    @Test
    void leavesBlankLinesOut() {
        List<String> lines = new ArrayList<>();
        for (String word : Data.words(200)) {
            lines.add("    " + word + ";1;2   ");
            lines.add("   ");
        }
        assertEquals(200, csv.notBlank(lines).size());
    }

    @Test
    void headings() {
        assertEquals("unit_price_net_per_piece", csv.heading("unit price-net per-piece"));
        assertEquals("sku", csv.heading("sku"));
    }

    @Test
    void splitsLines() {
        assertEquals(List.of("a", "b", "c"), csv.cells("a ; b;c"));
        assertEquals(Data.words(8), csv.cells(String.join(" ; ", Data.words(8))));
    }

    @Test
    void comments() {
        assertTrue(csv.isComment("# generated"));
        assertTrue(csv.isComment("// generated"));
        assertFalse(csv.isComment(String.join(";", Data.words(60))));
        assertFalse(csv.isComment(String.join("", Collections.nCopies(40, "1;2,"))));
    }

    @Test
    void weights() {
        List<String> cells = new ArrayList<>(Data.words(200));
        for (int i = 0; i < 200; i++) {
            cells.add(i + ".5");
        }
        assertEquals(20_000, csv.weight(cells));
        assertEquals(-1.25e3, csv.weight(List.of(" -1.25e3 ", "n/a", "")));
    }
}
