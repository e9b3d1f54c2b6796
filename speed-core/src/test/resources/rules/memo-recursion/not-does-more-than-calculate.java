class Example {
    private static int calls;
    private int first = 1;

    static int counts(int n) {
        if (n <= 1) {
            return n;
        }
        return counts(n - 1) + counts(n - 2) + calls++;
    }

    static int reads(int n) {
        if (n <= calls) {
            return n;
        }
        return reads(n - 1) + reads(n - 2) + calls;
    }

    static int says(int n) {
        if (n <= 1) {
            System.out.println(n);
            return n;
        }
        return says(n - 1) + says(n - 2);
    }

    static int fails(int n) {
        if (n <= 1) {
            return n;
        }
        return fails(n - 1) / fails(n - 2);
    }

    static int refuses(int n) {
        if (n < 0) {
            throw new IllegalArgumentException("n");
        }
        return n <= 1 ? n : refuses(n - 1) + refuses(n - 2);
    }

    private int ofTheObject(int n) {
        return n <= 1 ? first : ofTheObject(n - 1) + ofTheObject(n - 2);
    }

    static Integer boxed(int n) {
        return n <= 1 ? n : boxed(n - 1) + boxed(n - 2);
    }

    static int ofTwo(int n, int k) {
        return n <= 1 ? n : ofTwo(n - 1, k) + ofTwo(n - 2, k);
    }
}
