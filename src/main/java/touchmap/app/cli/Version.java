package touchmap.app.cli;

import java.lang.module.ModuleDescriptor;
import java.util.Optional;
import picocli.CommandLine;

/** The program's name and version, as its module tells them, or its jar where a package has it on the class path. */
final class Version implements CommandLine.IVersionProvider {
  @Override
  public String[] getVersion() {
    String version =
        Optional.ofNullable(Version.class.getModule().getDescriptor())
            .flatMap(ModuleDescriptor::rawVersion)
            .or(() -> Optional.ofNullable(Version.class.getPackage().getImplementationVersion()))
            .orElse("");
    return new String[] {("Touchmap " + version).strip()};
  }
}
