import java.util.*;

class Example {
    int target(List<String> names, String wanted, double x) {
        int n = wanted.length();
        String wantedToLowerCase = wanted.toLowerCase();
        double powResult = Math.pow(x, 3);
        for (String name : names) {
            if (name.equals(wantedToLowerCase) || name.length() > powResult || wantedToLowerCase.length() > 3) {
                n++;
            }
        }
        return n;
    }
}
