class Example {
    static int halves(int n) {
        return n <= 1 ? 1 : halves(n / 2) + halves(n / 2 - 1);
    }

    static int zero(int n) {
        return n <= 1 ? 1 : zero(n - 1) + zero(0);
    }

    static int evens(int n) {
        return n % 2 == 0 ? 1 : evens(n - 1) + evens(n - 2);
    }

    static int far(int n) {
        return n <= 5000 ? 1 : far(n - 1) + far(n - 2);
    }

    static int wide(int n) {
        return n <= 1 ? 1 : wide(n - 1) + wide(n - 1000);
    }
}
