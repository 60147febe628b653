package jago.runtime.build;

import com.sun.source.util.JavacTask;
import com.sun.source.util.Plugin;
import com.sun.source.util.TaskEvent;
import com.sun.source.util.TaskListener;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassHierarchyResolver.ClassHierarchyInfo;
import java.lang.constant.ClassDesc;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.Elements;

/**
 * A plugin of the compiler that puts {@link TypeSwitches} to the classes of a folder when they are
 * compiled: {@code -Xplugin:TypeSwitches FOLDER}.
 */
public final class TypeSwitchPlugin implements Plugin {
  @Override
  public String getName() {
    return "TypeSwitches";
  }

  @Override
  public void init(JavacTask task, String... args) {
    Path folder = Path.of(args[0]);
    task.addTaskListener(
        new TaskListener() {
          @Override
          public void finished(TaskEvent e) {
            if (e.getKind() == TaskEvent.Kind.COMPILATION) {
              rewriteAll(folder, task.getElements());
            }
          }
        });
  }

  private static void rewriteAll(Path folder, Elements elements) {
    TypeSwitches switches = new TypeSwitches(desc -> hierarchy(desc, elements));
    try (Stream<Path> files = Files.walk(folder)) {
      List<Path> classes = files.filter(p -> p.toString().endsWith(".class")).toList();
      for (Path p : classes) {
        byte[] before = Files.readAllBytes(p);
        byte[] after = switches.rewrite(before);
        if (after != before) {
          Files.write(p, after);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Asks the compiler what a class extends. */
  private static ClassHierarchyInfo hierarchy(ClassDesc desc, Elements elements) {
    String descriptor = desc.descriptorString();
    String name = descriptor.substring(1, descriptor.length() - 1).replace('/', '.');
    TypeElement type = elements.getTypeElement(name.replace('$', '.'));
    if (type == null) {
      return ClassHierarchyResolver.defaultResolver().getClassInfo(desc);
    }
    if (type.getKind().isInterface()) {
      return ClassHierarchyInfo.ofInterface();
    }
    ClassDesc extended =
        type.getSuperclass() instanceof DeclaredType t
            ? ClassDesc.of(elements.getBinaryName((TypeElement) t.asElement()).toString())
            : null; // Object
    return ClassHierarchyInfo.ofClass(extended);
  }
}
