import java.io.IOException;
import java.io.InputStream;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A library that was compiled for Java 5, in today's form: the same instructions, with the tables that let Java check them
 * quickly. The ahead-of-time cache leaves older classes out, and checking them at each start takes longer than all else
 * that a command does.
 */
final class ModernJar {
  /** The oldest form with those tables, and the one that is written: Java 21's. */
  private static final int WITH_TABLES = 50;

  private static final int WRITTEN = 65;

  private ModernJar() {}

  static void of(Path library, Path modern) throws IOException {
    try (var from = new JarFile(library.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(modern))) {
      ClassFile files =
          ClassFile.of(
              ClassFile.ConstantPoolSharingOption.NEW_POOL,
              ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
              ClassFile.ClassHierarchyResolverOption.of(relations(from)));
      for (JarEntry each : Collections.list(from.entries())) {
        byte[] content = content(from, each);
        boolean isClass =
            each.getName().endsWith(".class") && !each.getName().contains("module-info");
        var written = new ZipEntry(each.getName());
        written.setTimeLocal(each.getTimeLocal());
        to.putNextEntry(written);
        to.write(isClass ? modern(files, content) : content);
        to.closeEntry();
      }
    }
  }

  private static byte[] modern(ClassFile files, byte[] content) {
    ClassModel old = files.parse(content);
    if (old.majorVersion() >= WITH_TABLES) return content;
    // Bodies pass through once, or they would be copied as they are, without tables.
    ClassTransform bodies =
        ClassTransform.transformingMethodBodies((code, part) -> code.with(part));
    return files.transformClass(
        old,
        bodies.andThen(
            (type, part) -> {
              if (part instanceof ClassFileVersion) type.withVersion(WRITTEN, 0);
              else type.with(part);
            }));
  }

  /** Which class extends which, read from the library itself, and for the JDK's from the JDK. */
  private static ClassHierarchyResolver relations(JarFile library) {
    return ClassHierarchyResolver.ofResourceParsing(name -> stream(library, name))
        .orElse(ClassHierarchyResolver.defaultResolver());
  }

  private static InputStream stream(JarFile library, ClassDesc name) {
    String descriptor = name.descriptorString();
    JarEntry entry =
        library.getJarEntry(descriptor.substring(1, descriptor.length() - 1) + ".class");
    try {
      return entry == null ? null : library.getInputStream(entry);
    } catch (IOException unreadable) {
      return null;
    }
  }

  private static byte[] content(JarFile library, JarEntry entry) throws IOException {
    try (InputStream in = library.getInputStream(entry)) {
      return in.readAllBytes();
    }
  }
}
