package touchmap.app.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine;

/** The program's name and version, as its module tells them. */
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getModule().getDescriptor())
            .flatMap(ModuleDescriptor::rawVersion)
            .orElse("");
    return new String[] {("Touchmap " + version).strip()};
  }
}
