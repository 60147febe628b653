package jago.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jago.load.LoadedProgram;
import jago.load.Loader;
import jago.runtime.call.NativeTable;
import jago.types.Basic;
import jago.types.Func;
import jago.types.Named;
import jago.types.Package;
import jago.types.Pointer;
import jago.types.Signature;
import jago.types.Type;
import jago.types.Var;
import java.io.IOException;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The Go files of the standard packages compile, and fit the natives that stand behind them. */
final class StandardPackagesTest {
  @Test
  void allBodiesCompile() throws IOException {
    LoadedProgram all = Loader.standard();
    List<String> errors =
        all.failed().stream()
            .flatMap(f -> f.errors().sorted(all.files()).stream())
            .map(d -> all.files().position(d.pos()) + ": " + d.text())
            .toList();
    assertEquals(List.of(), errors);
  }

  /** Each function without a body has one native of its shape, and each native a function. */
  @Test
  void nativesFitTheirDeclarations() throws IOException {
    TreeMap<String, String> declared = new TreeMap<>();
    TreeMap<String, String> there = new TreeMap<>();
    for (Package p : Loader.standard().packages()) {
      for (Func f : p.info().funcs()) {
        if (!f.decl().hasBody()) {
          declared.put(p.path() + " " + nativeName(f), shape(f.signature()));
        }
      }
      for (NativeTable table : new StandardNatives().tables(p.path())) {
        String[] names = table.names();
        for (int i = 0; i < names.length; i++) {
          there.put(p.path() + " " + names[i], table.shapes()[i]);
        }
      }
    }
    assertEquals(declared, there);
  }

  private static String nativeName(Func f) {
    Var recv = f.signature().recv();
    if (recv == null) {
      return f.name();
    }
    Type base = recv.type() instanceof Pointer p ? p.elem() : recv.type();
    return ((Named) base).obj().name() + "." + f.name();
  }

  /** The kinds of parameters and first result, as {@link NativeTable#shapes} writes them. */
  private static String shape(Signature sig) {
    StringBuilder b = new StringBuilder();
    if (sig.recv() != null) {
      b.append(kind(sig.recv().type()));
    }
    for (Var v : sig.params().vars()) {
      b.append(kind(v.type()));
    }
    return b.append(sig.results().len() == 0 ? 'V' : kind(sig.results().at(0).type())).toString();
  }

  private static char kind(Type t) {
    if (t.underlying() instanceof Basic b) {
      if ((b.info() & Basic.IS_INTEGER) != 0) {
        return 'J';
      }
      if ((b.info() & Basic.IS_FLOAT) != 0) {
        return 'D';
      }
      if ((b.info() & Basic.IS_BOOLEAN) != 0) {
        return 'Z';
      }
    }
    return 'L';
  }
}
