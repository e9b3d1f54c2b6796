import java.util.*;

class Example {
    List<String> clean(List<String> paths) {
        List<String> cleaned = new ArrayList<>();
        for (String path : paths) {
            cleaned.add(path.replace(".", "/").replace(" ", "_").replace("//", "/"));
        }
        return cleaned;
    }
}
