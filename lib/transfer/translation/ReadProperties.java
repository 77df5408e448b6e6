import java.io.FileInputStream;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Base64;
import java.util.Properties;

/** Loads a file as Java does and prints, for each line of keys, its value and what MessageFormat makes of it: base64. */
public class ReadProperties {
  public static void main(String[] paths) throws Exception {
    var properties = new Properties();
    try (InputStream file = new FileInputStream(paths[0])) {
      properties.load(file);
    }
    Object[] values = {"<a>", "{b}", "c's", "%d"};
    var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    for (var line : Files.readAllLines(Path.of(paths[1]))) {
      var value = properties.getProperty(decoded(line));
      out.println(value == null ? "-" : encoded(value) + " " + formatted(value, values));
    }
    out.println(properties.size());
    out.flush();
  }

  static String formatted(String pattern, Object[] values) {
    try {
      return encoded(new MessageFormat(pattern, java.util.Locale.ROOT).format(values));
    } catch (IllegalArgumentException e) {
      return "-";
    }
  }

  static String encoded(String text) {
    return "=" + Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  static String decoded(String line) {
    return new String(Base64.getDecoder().decode(line), StandardCharsets.UTF_8);
  }
}
