package jago.runtime.call;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.tools.Diagnostic;

/**
 * Writes a {@link NativeTable} for each class with {@link Natives}, and {@code
 * jago.stdlib.NativeTables}, which finds them by package, when the standard packages are compiled.
 * A native that breaks the rules of {@link Natives} is an error of the build.
 */
public final class NativesProcessor extends AbstractProcessor {
  private static final String INDEX = "jago.stdlib.NativeTables";

  /** The generated tables, by Go package. */
  private final Map<String, List<String>> tables = new TreeMap<>();

  /** The classes of struct types, by Go package and name. */
  private final Map<String, String> structs = new TreeMap<>();

  /** Who declared a native, by Go package and name. */
  private final Map<String, String> declared = new HashMap<>();

  private NativeRules rules;

  @Override
  public Set<String> getSupportedAnnotationTypes() {
    return Set.of(Natives.class.getName(), GoStruct.class.getName());
  }

  @Override
  public SourceVersion getSupportedSourceVersion() {
    return SourceVersion.latestSupported();
  }

  @Override
  public synchronized void init(ProcessingEnvironment env) {
    super.init(env);
    rules = new NativeRules(env);
  }

  @Override
  public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
    Map<String, String> packages = new HashMap<>();
    Set<TypeElement> classes = ElementFilter.typesIn(round.getElementsAnnotatedWith(Natives.class));
    for (TypeElement c : classes) {
      String goPackage = c.getAnnotation(Natives.class).value();
      packages.put(packageOf(c), goPackage);
      writeTable(c, goPackage);
    }
    for (TypeElement c : ElementFilter.typesIn(round.getElementsAnnotatedWith(GoStruct.class))) {
      String goPackage = packages.get(packageOf(c));
      if (goPackage == null) {
        error(c, "no class with @Natives in the package of a @GoStruct");
      } else if (rules.checkStruct(c)) {
        structs.put(
            goPackage + " " + c.getAnnotation(GoStruct.class).value(),
            c.getQualifiedName().toString());
      }
    }
    if (!classes.isEmpty()) {
      writeIndex(classes.iterator().next());
    }
    return true;
  }

  private String packageOf(Element e) {
    return processingEnv.getElementUtils().getPackageOf(e).getQualifiedName().toString();
  }

  private void error(Element at, String message) {
    processingEnv.getMessager().printMessage(Diagnostic.Kind.ERROR, message, at);
  }

  private void writeTable(TypeElement c, String goPackage) {
    if (!rules.checkClass(c)) {
      return;
    }
    List<NativeMethod> methods = new ArrayList<>();
    for (ExecutableElement m : ElementFilter.methodsIn(c.getEnclosedElements())) {
      if (m.getModifiers().contains(Modifier.PUBLIC) && rules.checkMethod(m)) {
        NativeMethod n = NativeMethod.of(m);
        String before = declared.put(goPackage + " " + n.goName(), c.getSimpleName().toString());
        if (before != null) {
          error(m, n.goName() + " is already declared in " + before);
        }
        methods.add(n);
      }
    }
    String simple = c.getSimpleName().toString();
    String table = simple.substring(0, simple.length() - "Natives".length()) + "Table";
    tables.computeIfAbsent(goPackage, _ -> new ArrayList<>()).add(packageOf(c) + "." + table);
    write(packageOf(c) + "." + table, c, tableSource(packageOf(c), table, simple, methods));
  }

  private static String tableSource(
      String pack, String table, String natives, List<NativeMethod> methods) {
    StringBuilder names = new StringBuilder();
    StringBuilder shapes = new StringBuilder();
    StringBuilder cases = new StringBuilder();
    for (int i = 0; i < methods.size(); i++) {
      NativeMethod m = methods.get(i);
      names.append("      \"").append(m.goName()).append("\",\n");
      shapes.append("      \"").append(m.shape()).append("\",\n");
      cases.append("      case ").append(i).append(" -> ").append(m.call(natives)).append(";\n");
    }
    return """
    package %s;

    import jago.runtime.call.Frame;
    import jago.runtime.call.NativeTable;

    /** Calls the natives of {@link %s}. */
    public final class %s extends NativeTable {
      @Override
      public String[] names() {
        return new String[] {
    %s    };
      }

      @Override
      public String[] shapes() {
        return new String[] {
    %s    };
      }

      @Override
      public void call(int index, Frame f) {
        switch (index) {
    %s      default -> throw new IllegalStateException("native " + index);
        }
      }
    }
    """
        .formatted(pack, natives, table, names, shapes, cases);
  }

  private void writeIndex(TypeElement origin) {
    StringBuilder byPackage = new StringBuilder();
    for (Map.Entry<String, List<String>> e : tables.entrySet()) {
      byPackage.append("      case \"").append(e.getKey()).append("\" -> new NativeTable[] {");
      for (String t : e.getValue()) {
        byPackage.append("new ").append(t).append("(), ");
      }
      byPackage.append("};\n");
    }
    StringBuilder byName = new StringBuilder();
    for (Map.Entry<String, String> e : structs.entrySet()) {
      byName.append("      case \"").append(e.getKey()).append("\" -> new ");
      byName.append(e.getValue()).append("();\n");
    }
    write(
        INDEX,
        origin,
        """
        package jago.stdlib;

        import jago.runtime.call.NativeTable;
        import jago.runtime.value.Struct;

        /** Finds what Java gives to the standard packages. */
        public final class NativeTables {
          private NativeTables() {}

          /** Returns new tables of the natives of a package, none if it has none. */
          public static NativeTable[] of(String importPath) {
            return switch (importPath) {
        %s      default -> new NativeTable[0];
            };
          }

          /** Returns the zero value of a struct type that has a class written by hand, or null. */
          public static Struct struct(String importPath, String name) {
            return switch (importPath + " " + name) {
        %s      default -> null;
            };
          }
        }
        """
            .formatted(byPackage, byName));
  }

  private void write(String className, Element origin, String source) {
    try (Writer w = processingEnv.getFiler().createSourceFile(className, origin).openWriter()) {
      w.write(source);
    } catch (IOException e) {
      error(origin, "cannot write " + className + ": " + e.getMessage());
    }
  }
}
