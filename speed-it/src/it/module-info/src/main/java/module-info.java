/** Who came, and who did not. */
module org.acme.club {
    exports org.acme.club;
}
