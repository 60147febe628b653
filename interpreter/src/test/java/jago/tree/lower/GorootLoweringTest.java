package jago.tree.lower;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jago.load.LoadException;
import jago.load.LoadedProgram;
import jago.load.Loader;
import jago.runtime.GoRuntime;
import jago.runtime.call.Code;
import jago.runtime.call.Func;
import jago.runtime.call.NativeTable;
import jago.runtime.value.Struct;
import jago.stdlib.NativeTables;
import jago.tree.Node;
import jago.tree.call.Argument;
import jago.tree.call.GoCode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Lowers every function of Go's own tests, also of packages that cannot run, with all functions
 * that it leads to. Runs only where a Go distribution is named: {@code mvn -Pgoroot
 * -Dgoroot=/usr/lib/go test}.
 */
@EnabledIfSystemProperty(named = "goroot", matches = ".+")
class GorootLoweringTest {
  private final Path goroot = Path.of(System.getProperty("goroot"));
  private final List<String> failures = new ArrayList<>();
  private int programs;

  @Test
  void everyFunctionLowers() throws Exception {
    Thread t = new Thread(null, this::lowerAll, "lower", 512L << 20);
    t.start();
    t.join();
    System.out.println(programs + " programs lowered");
    assertTrue(programs > 1000, programs + " programs");
    assertEquals(List.of(), failures);
  }

  private void lowerAll() {
    for (String folder : List.of("test", "src/internal/types/testdata")) {
      try (Stream<Path> walk = Files.walk(goroot.resolve(folder), FileVisitOption.FOLLOW_LINKS)) {
        walk.filter(p -> p.toString().endsWith(".go") && Files.isRegularFile(p))
            .sorted()
            .forEach(this::lower);
      } catch (IOException e) {
        failures.add(e.toString());
      }
    }
  }

  private void lower(Path file) {
    try {
      List<Loader.Input> inputs =
          List.of(new Loader.Input(file.toString(), Files.readAllBytes(file)));
      LoadedProgram loaded = Loader.files(inputs, null, new Loader.Options("", false));
      if (loaded.compiles()) {
        programs++;
        lower(loaded);
      }
    } catch (LoadException | OutOfMemoryError e) {
      // Imports what is not there; has an array of more than 2^31 elements.
    } catch (IOException | RuntimeException | StackOverflowError e) {
      failures.add(file + ": " + e);
    }
  }

  private static void lower(LoadedProgram loaded) {
    GoRuntime rt =
        new GoRuntime(
            new ByteArrayInputStream(new byte[0]),
            new ByteArrayOutputStream(),
            new ByteArrayOutputStream());
    Program p = new Program(rt, new Standard());
    Links links = new Links();
    p.inits(List.of(loaded.main())).forEach(links::add);
    for (jago.types.Func f : loaded.main().info().funcs()) {
      var sig = f.signature();
      if (f.decl().body() != null && sig.typeParams().isEmpty() && sig.recvTypeParams().isEmpty()) {
        links.add(p.functions.code(f, List.of()));
      }
    }
    links.follow();
  }

  private static final class Standard implements NativeFinder {
    @Override
    public NativeTable[] tables(String importPath) {
      return NativeTables.of(importPath);
    }

    @Override
    public Struct struct(String importPath, String name) {
      return NativeTables.struct(importPath, name);
    }
  }

  /** Links code, and all code that its nodes hold. */
  private static final class Links {
    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final ArrayDeque<Object> todo = new ArrayDeque<>();

    void add(Object o) {
      if (o != null && seen.add(o)) {
        todo.add(o);
      }
    }

    void follow() {
      while (!todo.isEmpty()) {
        Object o = todo.remove();
        switch (o) {
          case GoCode c -> {
            c.link();
            fields(c, GoCode.class);
          }
          case Func f -> add(f.code);
          case Node n -> allFields(n);
          case Argument a -> allFields(a);
          case Object[] a -> {
            for (Object e : a) {
              add(e);
            }
          }
          default -> {}
        }
      }
    }

    private void allFields(Object o) {
      for (Class<?> c = o.getClass(); c != Object.class; c = c.getSuperclass()) {
        fields(o, c);
      }
    }

    private void fields(Object o, Class<?> c) {
      Field[] fields = c.getDeclaredFields();
      AccessibleObject.setAccessible(fields, true);
      for (Field f : fields) {
        if (!f.getType().isPrimitive() && !Modifier.isStatic(f.getModifiers())) {
          try {
            Object v = f.get(o);
            if (v instanceof Node
                || v instanceof Object[]
                || v instanceof Code
                || v instanceof Func
                || v instanceof Argument) {
              add(v);
            }
          } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
          }
        }
      }
    }
  }
}
