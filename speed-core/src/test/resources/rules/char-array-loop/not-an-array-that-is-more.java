class Example {
    String written(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            if (letters[i] == 'a') letters[i] = 'b';
        }
        return new String(letters);
    }

    int beyond(String word) {
        char[] letters = word.toCharArray();
        int n = 0;
        for (int i = 0; i < letters.length; i++) {
            n += letters[i + 1];
        }
        return n;
    }

    int later(String word) {
        char[] letters = word.toCharArray();
        System.out.println("counting");
        int n = 0;
        for (int i = 0; i < letters.length; i++) {
            n += letters[i];
        }
        return n;
    }

    int incremented(String word) {
        char[] letters = word.toCharArray();
        int n = 0;
        for (int i = 0; i < letters.length; i++) {
            n += letters[i]++;
        }
        return n;
    }

    int inAnotherLoop(String word, int[] times) {
        char[] letters = word.toCharArray();
        int n = 0;
        for (int time : times) {
            for (int i = 0; i < letters.length; i++) {
                n += letters[i] * time;
            }
        }
        return n;
    }
}
