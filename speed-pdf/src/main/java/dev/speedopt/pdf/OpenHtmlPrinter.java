package dev.speedopt.pdf;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import dev.speedopt.report.PdfPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import org.w3c.dom.Document;

/** Prints with openhtmltopdf; nothing is fetched from anywhere, whatever the page says. */
public final class OpenHtmlPrinter implements PdfPrinter {
    @Override
    public void print(String page, Path file) {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.SEVERE));
        Fonts fonts = Fonts.ofThisMachine();
        Document document = PaperPage.of(fonts.readable(page));
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try (BatikSVGDrawer pictures = new BatikSVGDrawer()) {
            try (OutputStream out = Files.newOutputStream(part)) {
                PdfRendererBuilder builder = new PdfRendererBuilder();
                builder.withW3cDocument(document, null);
                builder.useUriResolver((base, uri) -> uri.startsWith("#") ? uri : null);
                builder.useSVGDrawer(pictures);
                builder.withProducer("speed-maven-plugin");
                fonts.give(builder);
                builder.toStream(out);
                builder.run();
            }
            Files.move(part, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
