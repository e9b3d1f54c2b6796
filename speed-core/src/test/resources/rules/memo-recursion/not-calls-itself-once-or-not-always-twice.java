class Example {
    static int once(int n) {
        return n <= 1 ? 1 : n * once(n - 1);
    }

    static int one(int n) {
        if (n <= 1) {
            return n;
        }
        return n % 2 == 0 ? one(n - 1) : one(n - 2) + one(n - 3);
    }

    static int two(int n) {
        if (n <= 1) {
            return n;
        }
        if (n < 50) {
            return two(n - 1);
        }
        return two(n - 1) + two(n - 2);
    }
}
