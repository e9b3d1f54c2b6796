package dev.speedopt.report;

import dev.speedopt.report.text.Markup;
import dev.speedopt.report.text.StyleSheet;

/** Where a page of ours has its style from. Neither form runs a script, whatever the evidence contains. */
public enum PageStyle {
    /** In the page: one file that needs nothing else. */
    INLINE("default-src 'none'; style-src 'unsafe-inline'") {
        @Override
        void link(Markup out) {
            out.style(StyleSheet.page());
        }
    },
    /** In a file beside it: for servers that forbid inline styles. */
    LINKED("default-src 'none'; style-src 'self'") {
        @Override
        void link(Markup out) {
            out.empty("link", "rel", "stylesheet", "href", FILE);
        }
    };

    /** Name of the style sheet beside a linked page. */
    public static final String FILE = "speed-report.css";

    private final String policy;

    PageStyle(String policy) {
        this.policy = policy;
    }

    abstract void link(Markup out);

    /** The head of a page. */
    public void head(Markup out, String title) {
        out.open("head")
                .empty("meta", "charset", "utf-8")
                .empty("meta", "http-equiv", "Content-Security-Policy", "content", policy)
                .empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1")
                .empty("meta", "name", "color-scheme", "content", "light dark")
                .leaf("title", title);
        link(out);
        out.close();
    }
}
