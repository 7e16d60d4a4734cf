package touchmap.files;

import java.util.Locale;
import java.util.regex.Pattern;

/** Which names files may have on Windows. A file by another one goes to a device, or cannot be found again. */
public final class WindowsNames {
  private static final Pattern DEVICE =
      Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[1-9¹²³]) *");
  private static final Pattern SIGNS = Pattern.compile("[<>:\"/\\\\|?*\\x00-\\x1f]");

  private WindowsNames() {}

  /** Whether a file may be called that; devices keep their names whatever follows the first dot. */
  public static boolean isAllowed(String name) {
    String stem = name.split("\\.", 2)[0].toUpperCase(Locale.ROOT);
    return !name.isEmpty()
        && !SIGNS.matcher(name).find()
        && !name.endsWith(".")
        && !name.endsWith(" ")
        && !DEVICE.matcher(stem).matches();
  }
}
