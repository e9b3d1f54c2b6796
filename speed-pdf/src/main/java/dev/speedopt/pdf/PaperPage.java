package dev.speedopt.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** A page of ours with a style sheet for paper instead of its own: the printer knows no variables and no grid. */
final class PaperPage {
    private static final String SVG = "http://www.w3.org/2000/svg";

    private PaperPage() {}

    static Document of(String page) {
        Document document = parse(page.replaceFirst("^<!DOCTYPE html>\\s*", ""));
        NodeList styles = document.getElementsByTagNameNS("*", "style");
        for (int i = styles.getLength() - 1; i >= 0; i--) {
            Node style = styles.item(i);
            style.getParentNode().removeChild(style);
        }
        Element head = (Element) document.getElementsByTagNameNS("*", "head").item(0);
        head.appendChild(style(document, head.getNamespaceURI(), "paper.css"));
        NodeList pictures = document.getElementsByTagNameNS("*", "svg");
        for (int i = pictures.getLength() - 1; i >= 0; i--) {
            inSvg(document, (Element) pictures.item(i));
        }
        return document;
    }

    /** In HTML an svg needs no namespace; the drawer wants it, and a style sheet of its own. */
    private static void inSvg(Document document, Element picture) {
        Element svg = (Element) renamed(document, picture);
        svg.insertBefore(style(document, SVG, "paper-charts.css"), svg.getFirstChild());
        String[] box = svg.getAttribute("viewBox").split(" ");
        if (box.length == 4 && !svg.getAttribute("class").contains("speed-bar")) {
            svg.setAttribute("width", box[2]);
            svg.setAttribute("height", box[3]);
        } else {
            svg.setAttribute("width", "100");
            svg.setAttribute("height", "8");
        }
    }

    private static Node renamed(Document document, Node node) {
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                child = renamed(document, child);
            }
        }
        return document.renameNode(node, SVG, node.getNodeName());
    }

    private static Element style(Document document, String namespace, String file) {
        Element style = document.createElementNS(namespace, "style");
        style.setAttribute("type", "text/css");
        style.setTextContent(read(file));
        return style;
    }

    private static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalArgumentException("This is no page of ours: " + e.getMessage(), e);
        }
    }

    private static String read(String name) {
        try (InputStream stream = PaperPage.class.getResourceAsStream("/dev/speedopt/pdf/" + name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is missing from the jar of speed-pdf");
            }
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + name, e);
        }
    }
}
