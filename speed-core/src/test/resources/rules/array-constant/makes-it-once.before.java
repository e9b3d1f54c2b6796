import java.util.*;

class Example {
    int dayOfYear(int month, int day) {
        int[] lengths = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
        int days = day;
        for (int i = 0; i < month - 1 && i < lengths.length; i++) {
            days += lengths[i];
        }
        return days;
    }
}
