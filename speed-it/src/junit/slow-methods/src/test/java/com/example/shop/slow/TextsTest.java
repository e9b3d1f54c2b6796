package com.example.shop.slow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.example.shop.Data;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TextsTest {
    private final String page = String.join(" ", Data.words(150));

    @Test
    void occurrences() {
        assertEquals(149, Texts.occurrences(page, " "));
        assertEquals(0, Texts.occurrences(page, "zzz"));
    }

    @Test
    void find() {
        assertEquals(page.length(), Texts.find(page + "#", "#"));
        assertEquals(-1, Texts.find(page, "zzz"));
        assertEquals(-1, Texts.find("", "a"));
    }

    @Test
    void secure() {
        List<String> links = new ArrayList<>();
        for (String word : Data.words(100)) {
            links.add("http://www.example.com/shop/articles/" + word + "/details.html?session=" + word);
            links.add("https://example.com/" + word);
        }
        assertEquals(100, Texts.secure(links).size());
    }

    @Test
    void reversed() {
        assertEquals("cba", Texts.reversed("abc"));
        assertEquals(page, Texts.reversed(Texts.reversed(page)));
    }

    @Test
    void base36() {
        assertEquals("0", Texts.base36(0));
        assertEquals("1y2p0ij32e8e7", Texts.base36(Long.MAX_VALUE));
        assertEquals("zz", Texts.base36(1295));
    }

    @Test
    void vowels() {
        assertTrue(Texts.vowels(page) > 300);
        assertEquals(0, Texts.vowels("xyz"));
    }

    @Test
    void isUpper() {
        assertTrue(Texts.isUpper("SHIPPED"));
        assertFalse(Texts.isUpper(page));
        assertTrue(Texts.isUpper(page.replace(" ", "").toUpperCase(java.util.Locale.ROOT)));
    }

    @Test
    void isDark() {
        assertTrue(Texts.isDark("Navy"));
        assertTrue(Texts.isDark("GREY"));
        assertFalse(Texts.isDark("Light Yellow"));
    }

    @Test
    void countPdf() {
        List<String> files = new ArrayList<>();
        for (String word : Data.words(100)) {
            files.add("Invoice-" + word + ".PDF");
            files.add("Order-" + word + ".Txt");
        }
        assertEquals(100, Texts.countPdf(files));
    }

    @Test
    void postcodes() {
        assertTrue(Texts.isPostcode("SW1A 1AA"));
        assertFalse(Texts.isPostcode("12345"));
        assertFalse(Texts.isPostcode(null));
    }

    @Test
    void attributes() {
        assertEquals(Map.of("href", "a.html", "class", "b c"), Texts.attributes("<a href=\"a.html\" class=\"b c\">"));
        assertEquals(Map.of(), Texts.attributes("<br>"));
    }

    @Test
    void plain() {
        assertEquals("Marks & Spencer", Texts.plain("Marks &amp; Spencer"));
        assertEquals(page, Texts.plain(page));
    }

    @Test
    void containing() {
        assertEquals(List.of("Kalo"), Texts.containing(List.of("Kalo", "Miten"), "AL"));
        assertFalse(Texts.containing(Data.words(300), "Sha").isEmpty());
    }

    @Test
    void join() {
        assertEquals("a, b", Texts.join(new String[] {"a", "b"}));
        assertEquals(page, Texts.join(Data.words(150).toArray(new String[0])).replace(",", ""));
    }

    @Test
    void indent() {
        assertEquals("    x", Texts.indent("x", 2));
        assertEquals(81, Texts.indent("y", 40).length());
    }

    @Test
    void isBlank() {
        assertTrue(Texts.isBlank(null));
        assertTrue(Texts.isBlank("  \t"));
        assertFalse(Texts.isBlank("  the description of an article, with blanks around it, as forms send it   "));
    }

    @Test
    void slashes() {
        assertEquals(3, Texts.slashes("/var/lib/speed"));
        assertEquals(59, Texts.slashes(String.join("/", Data.words(60))));
    }

    @Test
    void entries() {
        assertEquals("Delivery ....... 12", Texts.entry("Delivery", 12, 20));
        assertEquals("Delivery  1", Texts.entry("Delivery", 1, 3));
        for (String title : Data.words(50)) {
            assertEquals(120, Texts.entry(title, 100, 120).length());
        }
    }
}
