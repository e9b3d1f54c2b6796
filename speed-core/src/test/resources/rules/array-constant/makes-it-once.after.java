import java.util.*;

class Example {
    private static final int[] DAY_OF_YEAR_VALUES = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    int dayOfYear(int month, int day) {
        int[] lengths = DAY_OF_YEAR_VALUES;
        int days = day;
        for (int i = 0; i < month - 1 && i < lengths.length; i++) {
            days += lengths[i];
        }
        return days;
    }
}
