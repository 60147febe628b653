package jago.runtime.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.io.Writer;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NativesProcessorTest {
  private static final String HEAD =
      """
      package p;
      import jago.runtime.call.*;
      import jago.runtime.sched.G;
      import jago.runtime.value.*;
      @Natives("a/b")
      """;

  /** A source, or a generated file, in memory. */
  private static final class Source extends SimpleJavaFileObject {
    private final StringBuilder text = new StringBuilder();

    Source(String className, String text) {
      super(URI.create("mem:///" + className.replace('.', '/') + ".java"), Kind.SOURCE);
      this.text.append(text);
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }

    @Override
    public Writer openWriter() {
      return new StringWriter() {
        @Override
        public void close() {
          text.append(getBuffer());
        }
      };
    }
  }

  private Source table;

  /** Compiles with the processor alone; returns the errors. */
  private List<String> errors(String className, String text) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
    JavaFileManager memory =
        new ForwardingJavaFileManager<>(
            compiler.getStandardFileManager(problems, Locale.ROOT, null)) {
          @Override
          public JavaFileObject getJavaFileForOutput(
              Location l, String name, JavaFileObject.Kind kind, FileObject sibling) {
            Source made = new Source(name, "");
            if (name.endsWith("Table")) {
              table = made;
            }
            return made;
          }
        };
    JavaCompiler.CompilationTask task =
        compiler.getTask(
            null,
            memory,
            problems,
            List.of("-proc:only", "-classpath", System.getProperty("java.class.path")),
            null,
            List.of(new Source(className, text)));
    task.setProcessors(List.of(new NativesProcessor()));
    task.call();
    return problems.getDiagnostics().stream()
        .filter(d -> d.getKind() == Diagnostic.Kind.ERROR)
        .map(d -> d.getMessage(Locale.ROOT))
        .toList();
  }

  private void expectError(String message, String declaration) {
    List<String> errors = errors("p.XNatives", HEAD + declaration);
    assertEquals(List.of(message), errors, declaration);
  }

  @Test
  void writesATable() {
    List<String> errors =
        errors(
            "p.XNatives",
            HEAD
                + """
                public final class XNatives {
                  public static long Index(GoString s, GoString sep) { return 0; }
                  public static double scale(G g, double x, long n, boolean up) { return x; }
                  public static void T_Set(Object t, long v, GoString s) {}
                  public static boolean new_() { return true; }
                  static int helper(int any) { return any; }
                }
                """);
    assertEquals(List.of(), errors);
    String text = table.getCharContent(true).toString();
    for (String part :
        List.of(
            "\"Index\"",
            "\"LLJ\"",
            "f.longs[0] = XNatives.Index((jago.runtime.value.GoString) f.refs[0], "
                + "(jago.runtime.value.GoString) f.refs[1])",
            "\"DJZD\"",
            "f.setDouble(3, XNatives.scale(f.g, f.getDouble(0), f.longs[1], f.getBool(2)))",
            "\"T.Set\"",
            "XNatives.T_Set(f.refs[0], f.longs[1], (jago.runtime.value.GoString) f.refs[1])",
            "\"new\"",
            "f.setBool(0, XNatives.new_())")) {
      assertTrue(text.contains(part), part + " in " + text);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "a native must be static | public long f() { return 0; }",
        "integers are long in natives, not int | public static int f() { return 0; }",
        "integers are long in natives, not byte | public static void f(byte b) {}",
        "floats are double in natives | public static void f(float x) {}",
        "java.lang.String is no form of a Go value | public static void f(String s) {}",
        "java.lang.Long is no form of a Go value | public static Long f() { return 0L; }",
        "the goroutine must be the first parameter | public static void f(long x, G g) {}",
        "a native must not be variadic or generic | public static void f(Object... x) {}",
        "a native must not throw Java exceptions: return a Go error |"
            + " public static void f() throws Exception {}",
      })
  void rejectsBadNatives(String message, String method) {
    expectError(message, "public final class XNatives { " + method + " }");
  }

  @Test
  void rejectsTwoNativesOfOneName() {
    expectError(
        "f is already declared in XNatives",
        """
        public final class XNatives {
          public static void f() {}
          public static void f(long x) {}
        }
        """);
  }

  @Test
  void rejectsBadClasses() {
    expectError("a class with @Natives must be public and final", "class XNatives { }");
    expectError("the name of a class with @Natives must end in Natives", "final class X { }");
  }

  @Test
  void rejectsBadStructs() {
    expectError(
        "a class with @GoStruct must extend Struct",
        "public final class XNatives {} @GoStruct(\"S\") final class S {}");
  }
}
