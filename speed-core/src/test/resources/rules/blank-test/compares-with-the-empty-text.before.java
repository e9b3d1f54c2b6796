class Example {
    int given(String name, String place) {
        int given = 0;
        if (!"".equals(name.trim())) {
            given++;
        }
        return place.trim().equals("") ? given : given + 1;
    }
}
